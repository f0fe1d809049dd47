package org.ipplan.inspection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspection.
 *
 * @param overlapReason why it goes on beside another; null where none was open
 * @param conclusion what was fed back to the departments; null before
 * @param endedReason why it was cancelled; null where it was not
 * @param findings how many findings the reader may see
 */
public record InspectionDetails(
    UUID id,
    long version,
    String title,
    InspectionKind kind,
    InspectionState state,
    String orderedBy,
    String documentNumber,
    LocalDate orderedOn,
    @Nullable String matter,
    List<TaskRef> tasks,
    List<String> departments,
    LocalDate fromOn,
    LocalDate toOn,
    List<InspectionMethod> methods,
    List<String> authors,
    @Nullable String overlapReason,
    String preparedBy,
    Instant preparedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable String conclusion,
    @Nullable LocalDate concludedOn,
    @Nullable String endedReason,
    int findings)
    implements Serializable {

  public InspectionDetails {
    tasks = List.copyOf(tasks);
    departments = List.copyOf(departments);
    methods = List.copyOf(methods);
    authors = List.copyOf(authors);
  }

  /** A task the inspection is about; at least one title exists. */
  public record TaskRef(
      UUID id, int year, int number, @Nullable String titleZh, @Nullable String titleEn)
      implements Serializable {}

  /** Another inspection that is open on a department and matter of this one (Art. 15). */
  public record Overlap(UUID id, String title) implements Serializable {}
}
