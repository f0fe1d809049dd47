package org.ipplan.matching.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.matching.Judgement;
import org.ipplan.matching.MatchCandidate;
import org.ipplan.matching.Verdict;

/** Orders what came near a query, and decides each: a person's word, the code, then the score. */
public final class Ranking {
  private static final double DIGITS = 10_000;
  private static final Comparator<Scored> BEST = Comparator.comparingDouble(Scored::score);

  private final Thresholds thresholds;
  private final List<Scored> ranked;

  private Ranking(List<Scored> ranked, Thresholds thresholds) {
    this.ranked = ranked;
    this.thresholds = thresholds;
  }

  /**
   * The likeliest subjects, each once, by the name of it that comes nearest.
   *
   * @param limit most of them
   */
  public static List<MatchCandidate> of(
      Asked asked, Collection<Found> found, int limit, Thresholds thresholds) {
    var best =
        found.stream()
            .map(each -> Scored.of(asked, each))
            .filter(Scored::isNear)
            .collect(
                Collectors.toMap(
                    each -> each.found().subject(),
                    Function.identity(),
                    BinaryOperator.maxBy(BEST)))
            .values();
    var ranked =
        best.stream().sorted(BEST.reversed().thenComparing(each -> each.found().code())).toList();
    return new Ranking(ranked, thresholds).candidates(limit);
  }

  private List<MatchCandidate> candidates(int limit) {
    return ranked.stream().limit(limit).map(this::candidate).toList();
  }

  private MatchCandidate candidate(Scored each) {
    var found = each.found();
    return new MatchCandidate(
        found.code(),
        found.current(),
        found.name(),
        rounded(each.score()),
        verdict(each),
        each.reasons(),
        found.decision());
  }

  private Verdict verdict(Scored each) {
    var judgement = each.found().judgement();
    if (judgement != null) {
      return judgement == Judgement.SAME ? Verdict.MATCH : Verdict.NO_MATCH;
    }
    var verdict = thresholds.of(each.score());
    return verdict == Verdict.MATCH && isDoubtful(each) ? Verdict.REVIEW : verdict;
  }

  /** The code says one and the name another, or several names come as near as this one. */
  private boolean isDoubtful(Scored each) {
    return each.found().byCode() ? isContradicted(each) : isOneOfSeveral(each);
  }

  private boolean isContradicted(Scored each) {
    return each.names() < thresholds.review()
        && others(each).anyMatch(other -> other.names() >= thresholds.match());
  }

  private boolean isOneOfSeveral(Scored each) {
    return others(each)
        .filter(other -> !Objects.equals(other.found().judgement(), Judgement.DIFFERENT))
        .anyMatch(other -> each.score() < 1 && thresholds.of(other.score()) == Verdict.MATCH);
  }

  private Stream<Scored> others(Scored each) {
    return ranked.stream().filter(other -> !other.equals(each));
  }

  /** Four digits; what is not the very name never becomes 1. */
  private static double rounded(double score) {
    return Math.floor(score * DIGITS + 1e-6) / DIGITS;
  }
}
