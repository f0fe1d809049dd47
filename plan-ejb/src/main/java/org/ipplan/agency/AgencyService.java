package org.ipplan.agency;

import jakarta.ejb.Local;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who is rated. Read by people with a credit role and systems with a credit scope; people of a
 * province's body see those it evaluates, everybody else all of them.
 *
 * <p>A rated subject is found by the code of its subject and its kind; the kind may be left out
 * where the subject is rated as one kind alone.
 */
@Local
public interface AgencyService {
  /** In the order of code and kind. */
  Page<AgencySummary> list(AgencyFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code agency.not-found}; {@code agency.kind-needed}
   */
  AgencyDetails get(String code, @Nullable AgencyKind kind);

  /**
   * Registers a known subject as rated; by a handler of the body that evaluates, or of a central
   * one.
   *
   * @throws org.ipplan.shared.DomainException {@code agency.handler-only}; {@code
   *     agency.subject-not-found}; {@code agency.known}; {@code agency.outside-area}; {@code
   *     input.invalid}
   */
  AgencyDetails register(NewAgency wanted);
}
