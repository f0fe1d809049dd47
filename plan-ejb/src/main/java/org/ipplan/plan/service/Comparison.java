package org.ipplan.plan.service;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.LineageEntry.Relation;
import org.ipplan.plan.LineageEntry.Task;
import org.ipplan.plan.domain.lineage.Succession;
import org.ipplan.plan.service.LineageRows.Compared;
import org.ipplan.plan.service.LineageRows.Row;
import org.jspecify.annotations.Nullable;

/** Files every task of two years: by its links, or as new or not settled where it has none. */
record Comparison(int from, List<Row> links, List<Compared> tasks, Succession succession) {
  private static final Comparator<LineageEntry> BY_NUMBER =
      Comparator.comparingInt((LineageEntry entry) -> number(entry.from()))
          .thenComparingInt(entry -> number(entry.to()));

  List<LineageEntry> entries() {
    var linked = linkedTasks();
    var single =
        tasks.stream().filter(each -> !linked.contains(each.task().id())).map(this::single);
    return Stream.concat(links.stream().map(row -> entry(row, succession)), single)
        .sorted(BY_NUMBER)
        .toList();
  }

  static LineageEntry entry(Row row, Succession succession) {
    return LineageEntry.linked(
        row.link(), row.from(), row.to(), succession.change(lead(row.from()), lead(row.to())));
  }

  /** An earlier task is never new; a later one is, unless a suggestion about it waits. */
  private LineageEntry single(Compared compared) {
    var task = compared.task();
    var earlier = task.year() == from;
    return new LineageEntry(
        earlier || compared.pending() ? Relation.UNSETTLED : Relation.NEW,
        null,
        earlier ? task : null,
        earlier ? null : task,
        LineageEntry.LeadChange.UNKNOWN);
  }

  private Set<UUID> linkedTasks() {
    var linked = new HashSet<UUID>();
    for (var row : links) {
      linked.add(row.from().id());
      if (row.to() != null) {
        linked.add(row.to().id());
      }
    }
    return linked;
  }

  private static @Nullable String lead(@Nullable Task task) {
    var lead = task == null ? null : task.lead();
    return lead == null ? null : lead.code();
  }

  /** What is missing stands last. */
  private static int number(@Nullable Task task) {
    return task == null ? Integer.MAX_VALUE : task.number();
  }
}
