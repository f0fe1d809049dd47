package org.ipplan.evaluation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipplan.evaluation.CountedRecord;
import org.ipplan.evaluation.Evaluation;
import org.ipplan.evaluation.EvaluationFilter;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.RoundDetails;
import org.ipplan.evaluation.SchemeDetails;
import org.ipplan.evaluation.Tally;
import org.ipplan.evaluation.domain.Scoring;
import org.ipplan.evaluation.persistence.Counted;
import org.ipplan.evaluation.persistence.LiveReads;
import org.ipplan.evaluation.persistence.RoundReads;
import org.ipplan.evaluation.persistence.SchemeReads;
import org.ipplan.evaluation.persistence.StoredReads;
import org.ipplan.evaluation.persistence.Terms;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** Works evaluations out: of a round from what was stored, of today from the records. */
@Dependent
public class Evaluations {
  @Inject RoundReads rounds;
  @Inject SchemeReads schemes;
  @Inject StoredReads stored;
  @Inject LiveReads live;
  @Inject BusinessClock clock;

  /**
   * An evaluation with what it was worked out from.
   *
   * @param tallies with every correction
   */
  record Worked(Evaluation evaluation, Map<Evidence, Tally> tallies) {}

  /**
   * The round that is asked for; empty for how the year stands today.
   *
   * @throws DomainException {@code evaluation.round-not-found} where one was named
   */
  Optional<RoundDetails> round(int year, EvaluationFilter filter) {
    var number = filter.round();
    if (number == null) {
      return rounds.latest(year, filter.knownOn());
    }
    if (number == 0) {
      return Optional.empty();
    }
    var found = rounds.numbered(year, number, filter.knownOn());
    if (found.isEmpty()) {
      throw DomainException.notFound("evaluation.round-not-found", year + "/" + number);
    }
    return found;
  }

  /**
   * @param of code of a department; empty for all
   */
  List<Worked> ofRound(RoundDetails round, String of, EvaluationFilter filter) {
    var scheme = schemes.get(round.scheme());
    return stored.tallies(round.id(), of, filter.knownOn()).stream()
        .map(counted -> worked(round.year(), round, round.asOf(), scheme, counted))
        .toList();
  }

  /** The same of how the year stands today. */
  List<Worked> ofToday(int year, String of) {
    var terms = today(year);
    return live.tallies(terms, of).stream()
        .map(counted -> worked(year, null, terms.asOf(), terms.scheme(), counted))
        .toList();
  }

  /** Every record of a department that was counted. */
  List<CountedRecord> records(Evaluation of, EvaluationFilter filter) {
    var round = of.round();
    return round == null
        ? live.records(new Terms(of.year(), of.asOf(), of.scheme()), of.department())
        : stored.records(round.id(), of.department(), filter.knownOn());
  }

  private Terms today(int year) {
    return new Terms(year, clock.today(), scheme(year));
  }

  /**
   * The scheme a year is counted by now.
   *
   * @throws DomainException {@code evaluation.no-scheme}
   */
  SchemeDetails scheme(int year) {
    return schemes
        .inForce(year)
        .map(schemes::get)
        .orElseThrow(
            () -> DomainException.notFound("evaluation.no-scheme", Integer.toString(year)));
  }

  private static Worked worked(
      int year,
      @Nullable RoundDetails round,
      LocalDate asOf,
      SchemeDetails scheme,
      Counted counted) {
    var evaluation =
        new Evaluation(
            year,
            counted.department(),
            counted.nameZh(),
            counted.nameEn(),
            round,
            asOf,
            scheme,
            Scoring.of(scheme.criteria(), counted.tallies()),
            Scoring.of(scheme.criteria(), counted.original()),
            counted.recorded(),
            counted.recordedFinal(),
            counted.corrections(),
            counted.openAppeals());
    return new Worked(evaluation, counted.tallies());
  }
}
