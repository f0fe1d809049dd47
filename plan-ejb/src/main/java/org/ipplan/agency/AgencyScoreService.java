package org.ipplan.agency;

import jakarta.ejb.Local;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.ruleset.Measure;
import org.ipplan.ruleset.PointEntry;
import org.ipplan.ruleset.RuleItem;
import org.jspecify.annotations.Nullable;

/** Scores of any day. Rights as for {@link AgencyService}. Nothing is stored. */
@Local
public interface AgencyScoreService {
  /**
   * @param on the day, null for today
   * @param knownOn until the end of which day events are regarded; null for {@code on}, or today
   *     where that is earlier
   * @throws org.ipplan.shared.DomainException {@code agency.not-found}; {@code agency.kind-needed};
   *     {@code agency.no-scheme}; {@code agency.kind-not-rated}; those of {@link
   *     org.ipplan.ruleset.RuleBook}
   */
  AgencyScore score(
      String code, @Nullable AgencyKind kind, @Nullable LocalDate on, @Nullable LocalDate knownOn);

  /**
   * What the score would be with other events.
   *
   * @param without ids of events to leave out
   * @throws org.ipplan.shared.DomainException as {@link #score}; {@code input.invalid}
   */
  Simulation simulate(
      String code,
      @Nullable AgencyKind kind,
      @Nullable LocalDate on,
      List<Supposed> with,
      Set<UUID> without);

  /** What an event of a kind may be, by the rules in force on a day; empty without a scheme. */
  List<Choice> choices(AgencyKind kind, LocalDate on);

  /** Where negative information may come from (AG7); empty without a scheme. */
  List<RuleItem> sources(AgencyKind kind, LocalDate on);

  /**
   * The measures of a grade (AG8), by the rules in force on a day; empty where the scheme has none.
   *
   * @param grade letter, as the scheme calls it
   */
  List<GradeMeasure> measures(AgencyKind kind, String grade, LocalDate on);

  /** A measure of a grade with the rule that gives it. */
  record GradeMeasure(Measure measure, AgencyScore.Applied rule) implements Serializable {}

  /**
   * A deduction or bonus.
   *
   * @param deduction whether it costs points
   */
  record Choice(PointEntry entry, boolean deduction) implements Serializable {}
}
