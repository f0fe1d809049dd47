package org.ipplan.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kept date that another calendar moves.
 *
 * @param date which date of the object: {@code sign-for-by}, {@code resubmit-by}, …
 * @param objectType kind of object that keeps it, as in {@link
 *     org.ipplan.shared.StepTaken#objectType()}
 * @param object its id
 * @param task the object's task
 * @param department code of the department the date binds
 * @param open whether everybody who may see the task may know of the date
 * @param nowOn as it is kept
 * @param thenOn as it will be
 * @param because days that change within the term, in order
 */
public record DateMove(
    String date,
    String objectType,
    UUID object,
    TaskOfDate task,
    String department,
    boolean open,
    LocalDate nowOn,
    LocalDate thenOn,
    List<ChangedDay> because)
    implements Serializable {

  public DateMove {
    because = List.copyOf(because);
  }

  /** Task whose work a date belongs to. */
  public record TaskOfDate(UUID id, int year, int number) implements Serializable {}

  /** The move as it is listed to an administrator. */
  public Listed listed() {
    return open
        ? new Listed(date, objectType, object, task, department, nowOn, thenOn, because)
        : new Listed(date, objectType, null, null, null, nowOn, thenOn, because);
  }

  /**
   * A move as a list shows it. Whose date it is, is left out where the parties of the task alone
   * may know.
   *
   * @param object null where it is left out, and {@code task} and {@code department} with it
   */
  public record Listed(
      String date,
      String objectType,
      @Nullable UUID object,
      @Nullable TaskOfDate task,
      @Nullable String department,
      LocalDate nowOn,
      LocalDate thenOn,
      List<ChangedDay> because)
      implements Serializable {
    public Listed {
      because = List.copyOf(because);
    }
  }
}
