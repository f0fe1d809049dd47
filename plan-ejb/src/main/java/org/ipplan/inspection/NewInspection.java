package org.ipplan.inspection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as it is prepared: the assignment it rests on and its plan.
 *
 * @param orderedBy who gave the assignment (Art. 7)
 * @param documentNumber of the assignment
 * @param orderedOn day of the assignment, not after today
 * @param matter in words; may be null where tasks are named
 * @param tasks ids of tasks of published plans or beyond them; may be empty where a matter is given
 * @param departments codes of those inspected; at least one
 * @param methods at least one
 * @param authors sign-in names of officials of the office who inspect; at least one
 * @param overlapReason why it goes on although another inspection is open on the same department
 *     and matter; null where none is
 */
public record NewInspection(
    String title,
    InspectionKind kind,
    String orderedBy,
    String documentNumber,
    LocalDate orderedOn,
    @Nullable String matter,
    List<UUID> tasks,
    List<String> departments,
    LocalDate fromOn,
    LocalDate toOn,
    List<InspectionMethod> methods,
    List<String> authors,
    @Nullable String overlapReason)
    implements Serializable {
  /** Longest title, document number or name of who gave the assignment, in characters. */
  public static final int MAX_TITLE = 200;

  /** Longest text, in characters. */
  public static final int MAX_TEXT = 4000;

  public NewInspection {
    tasks = List.copyOf(tasks);
    departments = List.copyOf(departments);
    methods = List.copyOf(methods);
    authors = List.copyOf(authors);
  }
}
