package org.ipplan.shared.workflow;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a step may carry; which of it a step needs, its workflow says.
 *
 * @param department code of a department
 * @param handler sign-in name of an official
 * @param workingDays a term from today, in place of a day
 * @param fields what the step points at: names of fields, ids of files
 */
public record StepInput(
    @Nullable String reason,
    @Nullable String note,
    @Nullable String department,
    @Nullable String handler,
    @Nullable LocalDate dueOn,
    @Nullable Integer workingDays,
    List<String> fields)
    implements Serializable {

  /** A step that carries nothing. */
  public static final StepInput NONE = new StepInput(null, null, null, null, null);

  /** Longest reason or note, in characters. */
  public static final int MAX_TEXT = 4000;

  public StepInput {
    fields = List.copyOf(fields);
  }

  /** A step that names no term and points at nothing. */
  public StepInput(
      @Nullable String reason,
      @Nullable String note,
      @Nullable String department,
      @Nullable String handler,
      @Nullable LocalDate dueOn) {
    this(reason, note, department, handler, dueOn, null, List.of());
  }

  /** A step that carries a reason alone. */
  public static StepInput reason(String reason) {
    return new StepInput(reason, null, null, null, null);
  }

  boolean has(Need need) {
    return switch (need) {
      case REASON -> present(reason);
      case NOTE -> present(note);
      case DEPARTMENT -> present(department);
      case HANDLER -> present(handler);
      case DUE_ON -> dueOn != null;
    };
  }

  boolean tooLong(Need need) {
    var text = text(need);
    return text != null && text.length() > MAX_TEXT;
  }

  /**
   * Whether a text holds what no keyboard writes: the database takes no NUL, and pages show none.
   */
  boolean unprintable(Need need) {
    var text = text(need);
    return text != null
        && text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0);
  }

  private @Nullable String text(Need need) {
    return switch (need) {
      case REASON -> reason;
      case NOTE -> note;
      case DEPARTMENT, HANDLER, DUE_ON -> null;
    };
  }

  private static boolean present(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
