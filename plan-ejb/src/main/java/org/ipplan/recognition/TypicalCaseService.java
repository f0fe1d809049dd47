package org.ipplan.recognition;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Typical cases; who reads which stands with the package. */
@Local
public interface TypicalCaseService {
  /** Those the caller may read, the latest collection first. */
  Page<TypicalCaseDetails> list(
      TypicalCaseFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code typical-case.not-found}
   */
  TypicalCaseDetails get(UUID id);

  /**
   * Begins a case of the caller's department.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code typical-case.department-only}; {@code
   *     input.invalid}
   */
  UUID begin(NewTypicalCase wanted);

  /**
   * Writes a draft or a returned case anew.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code typical-case.not-found}; {@code
   *     version.stale}; {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  TypicalCaseDetails write(UUID id, long expectedVersion, NewTypicalCase wanted);

  /**
   * @throws org.ipplan.shared.DomainException {@code typical-case.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code submit} and {@code withdraw} by the department's liaison or head; {@code
   * return}, {@code shortlist}, {@code publish} by the office; {@code select}, {@code turn-down} by
   * a lead of the office who did not put it on the short list; {@code take-down} by a lead.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code typical-case.not-found}; {@code
   *     version.stale}; {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  TypicalCaseDetails take(UUID id, String action, long expectedVersion, StepInput input);

  /**
   * Opinions the caller may read: all for the office and leaders, an expert's own, none for others.
   *
   * @throws org.ipplan.shared.DomainException {@code typical-case.not-found}
   */
  List<OpinionDetails> opinions(UUID id);

  /**
   * An expert's opinion of a case on the short list, in place of an earlier one.
   *
   * @throws org.ipplan.shared.DomainException {@code typical-case.not-found}; {@code
   *     typical-case.expert-only}; {@code typical-case.not-shortlisted}; {@code input.invalid}
   */
  OpinionDetails opine(UUID id, NewOpinion opinion);
}
