package org.ipplan.credit.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that was ever known of some entries: which of it is shown to whom, for a day and a
 * moment.
 *
 * @param versions in any order
 */
public record EntryHistory(List<ListEntryVersion> versions) {
  public EntryHistory {
    versions = List.copyOf(versions);
  }

  /** What was in force on a day, as it was known at a moment: the file as it was. */
  public List<ListEntryVersion> inForce(LocalDate validOn, Instant knownAt) {
    return knownAt(knownAt).filter(v -> v.content().period().contains(validOn)).toList();
  }

  /** Whether something had ended by a day, as it was known at a moment. */
  public boolean formerlyListed(LocalDate validOn, Instant knownAt) {
    return knownAt(knownAt).anyMatch(v -> !v.content().period().until().isAfter(validOn));
  }

  /**
   * What everybody may learn: what is published and in force today, where it was in force on the
   * day asked about and published as known at the moment asked about. It is told as it is known
   * today.
   */
  public List<ListEntryVersion> disclosed(LocalDate validOn, Instant knownAt, LocalDate today) {
    return versions.stream()
        .filter(ListEntryVersion::isCurrent)
        .filter(v -> v.content().isDisclosedOn(today))
        .filter(v -> v.content().period().contains(validOn))
        .filter(v -> wasPublished(v, knownAt))
        .toList();
  }

  /** What is known now of the entry of a version, the latest days first. */
  public EntryContent latest(ListEntryVersion of) {
    return versions.stream()
        .filter(v -> v.isCurrent() && v.entry().equals(of.entry()))
        .map(ListEntryVersion::content)
        .max(Comparator.comparing(content -> content.period().from()))
        .orElseGet(of::content);
  }

  private boolean wasPublished(ListEntryVersion of, Instant knownAt) {
    return knownAt(knownAt)
        .anyMatch(v -> v.entry().equals(of.entry()) && v.content().publishedOn() != null);
  }

  private Stream<ListEntryVersion> knownAt(Instant moment) {
    return versions.stream().filter(v -> v.isKnownAt(moment));
  }
}
