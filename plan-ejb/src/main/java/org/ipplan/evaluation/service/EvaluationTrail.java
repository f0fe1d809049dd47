package org.ipplan.evaluation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.ipplan.evaluation.AppealState;
import org.ipplan.evaluation.RoundState;
import org.ipplan.evaluation.SchemeState;
import org.ipplan.evaluation.domain.EvaluationAppeal;
import org.ipplan.evaluation.domain.EvaluationRound;
import org.ipplan.evaluation.domain.EvaluationScheme;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.jspecify.annotations.Nullable;

/** Tells the trail, which alone reads it; of an appeal the scope is the department that hears. */
@Dependent
public class EvaluationTrail {
  @Inject Event<StepTaken> steps;

  void round(
      String action, EvaluationRound of, @Nullable RoundState before, @Nullable String reason) {
    steps.fire(
        StepTaken.audited(action, "evaluation-round", of.id(), before, of.state(), reason)
            .with(
                Map.of(
                    "year", Integer.toString(of.year()),
                    "round", Integer.toString(of.number()),
                    "asOf", of.asOf().toString())));
  }

  void scheme(
      String action, EvaluationScheme of, @Nullable SchemeState before, @Nullable String reason) {
    steps.fire(
        StepTaken.audited(action, "evaluation-scheme", of.id(), before, of.state(), reason)
            .with(Map.of("year", Integer.toString(of.year()))));
  }

  void appeal(
      String action,
      EvaluationAppeal of,
      EvaluationRound round,
      @Nullable AppealState before,
      @Nullable String reason) {
    steps.fire(
        new StepTaken(
            action,
            "evaluation-appeal",
            of.id().toString(),
            null,
            Visibility.AUDIT,
            of.department(),
            before == null ? null : before.name(),
            of.state().name(),
            null,
            of.version(),
            reason,
            Map.of("criterion", of.criterion().name(), "year", Integer.toString(round.year()))));
  }
}
