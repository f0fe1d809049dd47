package org.ipplan.evaluation;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Appeals of departments against their evaluation. */
@Local
public interface EvaluationAppealService {
  /**
   * Those the caller may read, the latest first: the office and leaders all, a department its own.
   */
  Page<AppealDetails> list(AppealFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code evaluation-appeal.not-found}
   */
  AppealDetails get(UUID id);

  /**
   * Files an appeal, by the liaison or head of the department.
   *
   * @return its id
   * @throws org.ipplan.shared.DomainException {@code evaluation.not-found}; {@code
   *     evaluation-appeal.own-department-only}; {@code evaluation-appeal.liaison-or-head-only};
   *     {@code evaluation-appeal.not-open}; {@code evaluation-appeal.already}; {@code
   *     input.invalid}
   */
  UUID file(int year, String department, NewAppeal wanted);

  /**
   * @throws org.ipplan.shared.DomainException {@code evaluation-appeal.not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code uphold} and {@code reject} by somebody of the office, or a leader, who
   * neither started nor announced the round; {@code withdraw} by the department.
   *
   * @throws org.ipplan.shared.DomainException {@code evaluation-appeal.not-found}; {@code
   *     version.stale}; {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  AppealDetails take(UUID id, String action, long expectedVersion, AppealDecision decision);
}
