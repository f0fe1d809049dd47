package org.ipplan.recognition;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A typical case.
 *
 * @param department code of the one that hands it in
 * @param submittedAt last, null before
 * @param decidedAt null before the office selected or turned it down
 * @param reason of the return, of the refusal or of its being taken down, whichever was last
 * @param publishedOn null before
 * @param opinions how many experts gave theirs; null for readers who are not told
 * @param recommended how many of them would select it; null as above
 */
public record TypicalCaseDetails(
    UUID id,
    long version,
    NewTypicalCase text,
    List<TaskRef> tasks,
    String department,
    TypicalCaseState state,
    String writtenBy,
    Instant writtenAt,
    @Nullable Instant submittedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    @Nullable LocalDate publishedOn,
    @Nullable Integer opinions,
    @Nullable Integer recommended)
    implements Serializable {

  /** A task that a case belongs to. */
  public record TaskRef(UUID id, int year, int number, String titleZh, @Nullable String titleEn)
      implements Serializable {}

  public TypicalCaseDetails {
    tasks = List.copyOf(tasks);
  }
}
