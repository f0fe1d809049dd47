package org.ipplan.supervision.domain;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the rungs that are due ring. Of one matter at most one does, the latest, so that nobody
 * is told five times of one thing after the server stood still or a date was brought forward. The
 * others are overtaken.
 */
public final class Overtaking {
  private Overtaking() {}

  /** The rungs of each matter, in the order the matters come. */
  public static List<List<DueRung>> matters(Collection<DueRung> due) {
    return List.copyOf(
        due.stream()
            .collect(groupingBy(DueRung::place, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  /** Those that ring; all others of the list are overtaken. */
  public static Set<DueRung> ringing(Collection<DueRung> due) {
    return matters(due).stream().flatMap(Overtaking::latest).collect(Collectors.toSet());
  }

  private static Stream<DueRung> latest(List<DueRung> ofOneMatter) {
    return ofOneMatter.stream()
        .filter(DueRung::isTimely)
        .max(Comparator.comparing(due -> due.rung().workingDays()))
        .stream();
  }
}
