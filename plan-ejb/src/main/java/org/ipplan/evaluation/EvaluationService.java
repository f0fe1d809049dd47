package org.ipplan.evaluation;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Rounds of the yearly evaluation and the scores of departments. */
@Local
public interface EvaluationService {
  /**
   * Evaluations the caller may read, in the order of protocol: all departments for the office and
   * leaders, the own one for a department, none for others.
   *
   * @throws org.ipplan.shared.DomainException {@code evaluation.round-not-found} where a round was
   *     named; {@code evaluation.no-scheme}
   */
  List<Evaluation> list(int year, EvaluationFilter filter);

  /**
   * A department's evaluation with every record that was counted.
   *
   * @throws org.ipplan.shared.DomainException {@code evaluation.not-found}, {@code
   *     evaluation.no-scheme}
   */
  EvaluationDetails get(int year, String department, EvaluationFilter filter);

  /**
   * What a score would be; nothing is stored.
   *
   * @throws org.ipplan.shared.DomainException as {@link #get}; {@code evaluation-scheme.not-found};
   *     {@code input.invalid}
   */
  WhatIf.Outcome simulate(int year, String department, WhatIf supposed);

  /**
   * Counts the year as of a day and keeps every record.
   *
   * @return id of the round
   * @throws org.ipplan.shared.DomainException {@code evaluation.office-only}; {@code
   *     evaluation.no-scheme}; {@code evaluation.already}; {@code input.invalid}
   */
  UUID start(int year, NewRound wanted);

  /**
   * Rounds the caller may read, the latest first.
   *
   * @param year null for all
   */
  List<RoundDetails> rounds(@Nullable Integer year);

  /**
   * @throws org.ipplan.shared.DomainException {@code evaluation.round-not-found}
   */
  RoundDetails round(UUID id);

  /**
   * @throws org.ipplan.shared.DomainException {@code evaluation.round-not-found}
   */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code announce} and {@code finalise} by a lead of the office who did not start
   * the round, {@code discard} a draft by the office, {@code withdraw} an announced round by such a
   * lead.
   *
   * @throws org.ipplan.shared.DomainException {@code evaluation.round-not-found}; {@code
   *     version.stale}; {@code workflow.wrong-state} or a guard's code; {@code input.invalid}
   */
  RoundDetails take(UUID id, String action, long expectedVersion, StepInput input);
}
