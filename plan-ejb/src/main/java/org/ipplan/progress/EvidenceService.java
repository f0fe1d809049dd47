package org.ipplan.progress;

import jakarta.ejb.Local;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Files that back reports; streamed in and out, never held whole in memory. */
@Local
public interface EvidenceService {
  /** Largest file, in bytes. */
  long MAX_SIZE = 100L * 1024 * 1024;

  /**
   * Adds a file to a draft or returned report of the caller's department. Its content must be of a
   * kind that is taken and its name say the same.
   *
   * @param fileName as the caller's machine calls it; made safe
   * @throws org.ipplan.shared.DomainException {@code report.not-found}; {@code
   *     report.own-department}; {@code workflow.wrong-state}; {@code evidence.too-large}; {@code
   *     evidence.type}; {@code evidence.empty}; {@code evidence.infected}, {@code
   *     evidence.scan-unavailable}; {@code evidence.too-many}
   */
  EvidenceDetails add(UUID report, String fileName, InputStream content);

  /**
   * @throws org.ipplan.shared.DomainException {@code report.not-found}
   */
  List<EvidenceDetails> of(UUID report);

  /**
   * @throws org.ipplan.shared.DomainException {@code evidence.not-found}
   */
  EvidenceDetails get(UUID id);

  /**
   * Writes a file's content, without a transaction of the caller's: one short one for each piece.
   *
   * @throws org.ipplan.shared.DomainException {@code evidence.not-found}
   */
  void write(UUID id, OutputStream target);

  /**
   * Takes a file off a draft or returned report of the caller's department. One that went up with a
   * submission stays with that submission.
   *
   * @throws org.ipplan.shared.DomainException as for {@link #add}; {@code evidence.not-found}
   */
  void remove(UUID id);
}
