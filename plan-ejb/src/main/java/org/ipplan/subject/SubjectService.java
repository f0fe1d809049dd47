package org.ipplan.subject;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * Subjects of credit supervision. Read by people with a credit role and by systems with {@code
 * credit.read}, {@code credit.history} or {@code credit.write}; written by the credit handler and
 * systems with {@code credit.write}. Everybody else is refused with {@code subject.credit-only} or
 * {@code subject.handler-only}.
 *
 * <p>A subject is found by its code, by a former one and by that of a record merged into it, in
 * whatever width and case it is written. What waits for its code to be accepted is there for people
 * alone. Names of persons are masked for systems and in lists.
 */
@Local
public interface SubjectService {
  /** In the order of their codes. */
  Page<SubjectSummary> list(
      SubjectFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code subject.not-found}
   */
  SubjectDetails get(String code);

  /**
   * The person of an identity number, which is compared by its keyed hash.
   *
   * @throws org.ipplan.shared.DomainException {@code subject.identity-invalid}; {@code
   *     subject.no-key}
   */
  Optional<SubjectSummary> ofIdentity(String identityNumber);

  /**
   * Makes a subject known. With a code that fails the check and a reason it waits for a second
   * person.
   *
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with what is wrong with the
   *     code; {@code subject.known}; {@code subject.no-key}
   */
  SubjectDetails create(NewSubject wanted);

  /**
   * A new name from a day on; the one before ends there.
   *
   * @throws org.ipplan.shared.DomainException {@code subject.name-order}; {@code version.stale}
   */
  SubjectDetails rename(String code, long expectedVersion, String name, LocalDate from);

  /**
   * A new code; the one before becomes a former one.
   *
   * @throws org.ipplan.shared.DomainException {@code input.invalid}; {@code subject.known}; {@code
   *     version.stale}
   */
  SubjectDetails changeCode(String code, long expectedVersion, String newCode, String reason);

  /**
   * Binds another subject to this one; the same again is left as it is.
   *
   * @throws org.ipplan.shared.DomainException {@code subject.not-found}; {@code subject.itself}
   */
  SubjectDetails bind(
      String code, String other, Relation relation, @Nullable LocalDate from, String source);

  /** What the caller may do with a subject now, and if not, why not. */
  List<StepOffer> offers(String code);

  /**
   * Takes a step: {@code confirm-code}, {@code reject-code}, {@code merge} into the subject whose
   * code is the one field of the input. Merging keeps both histories under the other one's code.
   */
  SubjectDetails take(String code, String action, long expectedVersion, StepInput input);
}
