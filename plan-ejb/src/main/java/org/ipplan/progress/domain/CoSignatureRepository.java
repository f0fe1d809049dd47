package org.ipplan.progress.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.progress.CoSignatureDetails;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;

/** Co-signatures, as aggregates and as their readers see them. */
public interface CoSignatureRepository {
  /** The aggregate; whether the caller may read it was asked before. */
  CoSignature find(UUID id);

  /** The co-signature, where the reader may read it. */
  Optional<CoSignatureDetails> details(UUID id, Caller reader);

  /** Those of a report that the reader may read, in the order of asking. */
  List<CoSignatureDetails> ofReport(UUID report, Caller reader);

  /**
   * Those of a report that a change of it concerns, kept from others until the transaction ends.
   */
  List<CoSignature> locked(UUID report);

  /**
   * Adds one.
   *
   * @throws DomainException CONFLICT {@code co-signature.asked-already}
   */
  void add(CoSignature asked);

  /**
   * Sends changes to the database, so that the version is the new one.
   *
   * @throws DomainException STALE when somebody changed it meanwhile
   */
  void flush();

  /** Keeps whose co-signature the report's last submission lacks, and why. */
  void passOver(Report report, String reason);
}
