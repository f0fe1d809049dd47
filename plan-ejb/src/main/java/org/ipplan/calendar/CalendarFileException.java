package org.ipplan.calendar;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A year's calendar was refused as a whole ({@code calendar.file-refused}); nothing was taken. */
public final class CalendarFileException extends CalendarException {
  private static final long serialVersionUID = 1L;

  private final List<CalendarFileProblem> problems;

  CalendarFileException(List<CalendarFileProblem> problems) {
    super(
        "calendar.file-refused",
        problems.stream().map(CalendarFileProblem::toString).collect(joining("; ")));
    this.problems = List.copyOf(problems);
  }

  CalendarFileException(CalendarFileProblem problem) {
    this(List.of(problem));
  }

  /** What is wrong, in the order of the file; never empty. */
  public List<CalendarFileProblem> problems() {
    return problems;
  }
}
