package org.ipplan.plan.domain.lineage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipplan.plan.domain.lineage.PlanTask.Words;
import org.jspecify.annotations.Nullable;

/** Compares tasks of two plans; made once for all of them, so that rarity is that of both plans. */
final class Comparer {
  private final Succession succession;
  private final Weighed texts;
  private final Weighed headings;

  Comparer(List<PlanTask> earlier, List<PlanTask> later, Succession succession) {
    var all = Stream.concat(earlier.stream(), later.stream()).toList();
    this.succession = succession;
    this.texts = Weighed.of(all, PlanTask::text);
    this.headings = Weighed.of(all, PlanTask::heading);
  }

  Likeness compare(PlanTask from, PlanTask to) {
    return new Likeness(
        texts.likeness(from, to), lead(from, to), parties(from, to), place(from, to));
  }

  private @Nullable Double lead(PlanTask from, PlanTask to) {
    var before = from.lead();
    var after = to.lead();
    if (before == null || after == null) {
      return null;
    }
    if (succession.body(before).equals(succession.body(after))) {
      return 1.0;
    }
    var takesPart =
        bodies(to).contains(succession.body(before))
            || bodies(from).contains(succession.body(after));
    return takesPart ? 0.5 : 0.0;
  }

  private @Nullable Double parties(PlanTask from, PlanTask to) {
    var either = new HashSet<>(bodies(from));
    var both = new HashSet<>(bodies(from));
    if (either.isEmpty() || to.parties().isEmpty()) {
      return null;
    }
    either.addAll(bodies(to));
    both.retainAll(bodies(to));
    return (double) both.size() / either.size();
  }

  private Set<String> bodies(PlanTask task) {
    return task.parties().stream().map(succession::body).collect(toSet());
  }

  private @Nullable Double place(PlanTask from, PlanTask to) {
    if (from.chapter() == null || to.chapter() == null) {
      return null;
    }
    var byTitle = headings.likeness(from, to);
    if (byTitle != null) {
      return byTitle;
    }
    if (!from.chapter().equals(to.chapter())) {
      return 0.0;
    }
    return Objects.equals(from.section(), to.section()) ? 1.0 : 0.5;
  }

  /** Texts of all tasks in both languages, as the weights of their words. */
  private record Weighed(Map<UUID, Map<String, Double>> zh, Map<UUID, Map<String, Double>> en) {

    static Weighed of(List<PlanTask> tasks, Function<PlanTask, Words> words) {
      return new Weighed(
          weigh(tasks, task -> words.apply(task).zh()),
          weigh(tasks, task -> words.apply(task).en()));
    }

    private static Map<UUID, Map<String, Double>> weigh(
        List<PlanTask> tasks, Function<PlanTask, String> text) {
      var written = tasks.stream().filter(task -> !text.apply(task).isBlank()).toList();
      var vocabulary = Vocabulary.of(written.stream().map(text).toList());
      return written.stream().collect(toMap(PlanTask::id, text.andThen(vocabulary::weights)));
    }

    /** In the language that shows more likeness; null without one in common. */
    @Nullable Double likeness(PlanTask from, PlanTask to) {
      return Stream.of(zh, en)
          .filter(language -> language.containsKey(from.id()) && language.containsKey(to.id()))
          .map(
              language ->
                  Vocabulary.likeness(
                      Objects.requireNonNull(language.get(from.id())),
                      Objects.requireNonNull(language.get(to.id()))))
          .reduce(Math::max)
          .orElse(null);
    }
  }
}
