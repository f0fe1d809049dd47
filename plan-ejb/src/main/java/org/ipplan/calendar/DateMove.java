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
 * @param task the object's task; null where it belongs to none, such as a credit case
 * @param department code of the department the date binds; null where it binds whoever is at work
 *     on the object
 * @param open whether everybody who may see the task may know of the date; never without a task
 * @param nowOn as it is kept
 * @param thenOn as it will be
 * @param because days that change within the term, in order
 */
public record DateMove(
    String date,
    String objectType,
    UUID object,
    @Nullable TaskOfDate task,
    @Nullable String department,
    boolean open,
    LocalDate nowOn,
    LocalDate thenOn,
    List<ChangedDay> because)
    implements Serializable {

  public DateMove {
    because = List.copyOf(because);
    if (open && task == null) {
      throw new IllegalArgumentException("a date of no task is known to its parties alone");
    }
  }

  /** A date of an object that belongs to no task: whose it is, an administrator is not told. */
  public static DateMove ofNoTask(
      String date, String objectType, UUID object, LocalDate nowOn, CalendarChange.Shift shift) {
    return new DateMove(
        date, objectType, object, null, null, false, nowOn, shift.thenOn(), shift.because());
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
   * A move as a list shows it. Whose date it is, is left out where its parties alone may know.
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
