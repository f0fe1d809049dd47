package org.ipplan.plan.domain.lineage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipplan.plan.LineageKind;
import org.jspecify.annotations.Nullable;

/**
 * Suggests which task goes on as which.
 *
 * <p>A pair is suggested where each is the other's nearest; where it is the nearest of one side
 * only it takes more likeness, because it makes a merger or a split of what else would be plain. A
 * task without a pair seems dropped, provided its text could be compared at all. Where no text can
 * be compared, the three nearest tasks of the same lead are offered, and none is called dropped.
 */
public final class Suggestions {
  private static final double LEAST_TEXT = 0.15;
  private static final double LEAST_SCORE = 0.3;
  private static final double LEAST_TEXT_OF_ONE_SIDE = 0.25;
  private static final double LEAST_SCORE_OF_ONE_SIDE = 0.4;
  private static final int OFFERED_WITHOUT_TEXT = 3;

  private final List<PlanTask> earlier;
  private final List<Pair> pairs;
  private final Settled settled;

  /** Rarity is that of all tasks, so that settling one does not change the score of others. */
  public Suggestions(
      List<PlanTask> earlier, List<PlanTask> later, Succession succession, Settled settled) {
    var comparer = new Comparer(earlier, later, succession);
    this.settled = settled;
    this.earlier = earlier.stream().filter(settled::leaves).toList();
    this.pairs =
        this.earlier.stream()
            .flatMap(
                from ->
                    later.stream()
                        .filter(settled::leaves)
                        .filter(to -> settled.leaves(from, to.id()))
                        .map(to -> new Pair(from, to, comparer.compare(from, to))))
            .toList();
  }

  /**
   * What the office has decided on already, one way or the other.
   *
   * @param pairs that need no suggestion any more
   * @param tasks that need none, because they are linked for good
   */
  public record Settled(Set<Decided> pairs, Set<UUID> tasks) {
    /** Nothing is settled. */
    public static final Settled NOTHING = new Settled(Set.of(), Set.of());

    public Settled {
      pairs = Set.copyOf(pairs);
      tasks = Set.copyOf(tasks);
    }

    private boolean leaves(PlanTask task) {
      return !tasks.contains(task.id());
    }

    private boolean leaves(PlanTask from, @Nullable UUID to) {
      return !pairs.contains(new Decided(from.id(), to));
    }
  }

  /**
   * A pair that was decided on.
   *
   * @param to null where it was said, or denied, that the task was dropped
   */
  public record Decided(UUID from, @Nullable UUID to) {}

  private record Pair(PlanTask from, PlanTask to, Likeness likeness) {
    /** What is nearer comes first; of equals, the one that stands nearer in the plan. */
    static final Comparator<Pair> NEAREST =
        Comparator.comparingDouble((Pair pair) -> -pair.score())
            .thenComparingInt(pair -> Math.abs(pair.from.number() - pair.to.number()))
            .thenComparingInt(pair -> pair.to.number());

    boolean isFrom(PlanTask task) {
      return from.id().equals(task.id());
    }

    boolean isTo(PlanTask task) {
      return to.id().equals(task.id());
    }

    double score() {
      return likeness.score();
    }

    boolean hasText() {
      return likeness.text() != null;
    }

    boolean reaches(double leastText, double leastScore) {
      var text = likeness.text();
      return text != null && text >= leastText && score() >= leastScore;
    }

    boolean hasSameLead() {
      var lead = likeness.lead();
      return lead != null && lead == 1.0;
    }
  }

  /** The suggestions by the earlier task's number, the best first. */
  public List<Suggestion> all() {
    var kept = pairs.stream().filter(this::isNear).toList();
    return earlier.stream().flatMap(from -> of(from, kept)).toList();
  }

  /** Earlier tasks whose text no later one can be compared with. */
  public int withoutText() {
    return (int) earlier.stream().filter(from -> !isComparable(from)).count();
  }

  private Stream<Suggestion> of(PlanTask from, List<Pair> kept) {
    if (!isComparable(from)) {
      return byPlace(from);
    }
    var own = kept.stream().filter(pair -> pair.isFrom(from)).sorted(Pair.NEAREST).toList();
    return own.isEmpty()
        ? dropped(from).stream()
        : own.stream().map(pair -> suggestion(pair, kind(pair, kept)));
  }

  private Stream<Suggestion> byPlace(PlanTask from) {
    return pairs.stream()
        .filter(pair -> pair.isFrom(from) && pair.hasSameLead())
        .sorted(Pair.NEAREST)
        .limit(OFFERED_WITHOUT_TEXT)
        .map(pair -> suggestion(pair, LineageKind.CONTINUED));
  }

  private Optional<Suggestion> dropped(PlanTask from) {
    return pairs.stream()
        .filter(pair -> pair.isFrom(from) && settled.leaves(from, null))
        .min(Pair.NEAREST)
        .map(
            nearest ->
                new Suggestion(
                    from.id(), null, LineageKind.DROPPED, 1 - nearest.score(), nearest.likeness));
  }

  private boolean isNear(Pair pair) {
    if (!pair.reaches(LEAST_TEXT, LEAST_SCORE)) {
      return false;
    }
    var ofFrom = isNearest(pair, other -> other.isFrom(pair.from));
    var ofTo = isNearest(pair, other -> other.isTo(pair.to));
    return (ofFrom && ofTo)
        || ((ofFrom || ofTo) && pair.reaches(LEAST_TEXT_OF_ONE_SIDE, LEAST_SCORE_OF_ONE_SIDE));
  }

  private boolean isNearest(Pair pair, Predicate<Pair> side) {
    return pairs.stream().filter(side).min(Pair.NEAREST).filter(pair::equals).isPresent();
  }

  private static LineageKind kind(Pair pair, List<Pair> kept) {
    var predecessors = kept.stream().filter(other -> other.isTo(pair.to)).count();
    var successors = kept.stream().filter(other -> other.isFrom(pair.from)).count();
    if (predecessors > 1) {
      return LineageKind.MERGED;
    }
    return successors > 1 ? LineageKind.SPLIT : LineageKind.CONTINUED;
  }

  private boolean isComparable(PlanTask from) {
    return pairs.stream().anyMatch(pair -> pair.isFrom(from) && pair.hasText());
  }

  private static Suggestion suggestion(Pair pair, LineageKind kind) {
    return new Suggestion(pair.from.id(), pair.to.id(), kind, pair.score(), pair.likeness);
  }
}
