package org.ipplan.connection;

import jakarta.ejb.Local;
import java.util.List;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * The register of systems. Read by the office, leaders and system administrators, by officials of
 * the owner department their own, and by a system that is bound to an entry that one. Described by
 * the owner's officials and the office; set up and connected by two system administrators.
 */
@Local
public interface ConnectedSystemService {
  /**
   * Systems the caller may read, by owner and code.
   *
   * @param state null for all
   * @param query part of a name or a code; null for all
   * @throws org.ipplan.shared.DomainException {@code connection.readers-only}
   */
  Page<SystemSummary> list(
      @Nullable SystemState state,
      @Nullable String query,
      int limit,
      @Nullable String cursor,
      boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code connection.readers-only}; {@code
   *     connection.not-found}
   */
  SystemDetails get(String code);

  /**
   * Registers a system, not connected.
   *
   * @throws org.ipplan.shared.DomainException {@code connection.describer-only}; {@code
   *     input.invalid}
   */
  SystemDetails register(NewSystem wanted);

  /**
   * Describes it anew; its code stays.
   *
   * @throws org.ipplan.shared.DomainException as {@link #register}; {@code version.stale}
   */
  SystemDetails describe(String code, long expectedVersion, NewSystem wanted);

  /**
   * Sets how it is reached; it has to be tried again.
   *
   * @throws org.ipplan.shared.DomainException {@code connection.administrator-only}; {@code
   *     workflow.wrong-state} while it is connected; {@code input.invalid}; {@code version.stale};
   *     {@code connection.no-key} where the server keeps no secrets
   */
  SystemDetails setUp(String code, long expectedVersion, ConnectionInput wanted);

  /** Every step, whether the caller may take it now, and if not, why not. */
  List<StepOffer> offers(String code);

  /**
   * Takes a step: {@code connect} (somebody else than who set it up), {@code suspend} and {@code
   * disconnect} (need a reason), {@code resume}.
   *
   * @throws org.ipplan.shared.DomainException refusals of the table; {@code version.stale}
   */
  SystemDetails take(String code, String action, long expectedVersion, StepInput input);
}
