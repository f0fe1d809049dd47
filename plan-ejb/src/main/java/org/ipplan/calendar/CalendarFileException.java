package org.ipplan.calendar;

import java.util.List;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.json.JsonLines;

/** A year's calendar was refused as a whole ({@code calendar.file-refused}); nothing was taken. */
public final class CalendarFileException extends CalendarException {
  private static final long serialVersionUID = 1L;

  private final transient List<CalendarFileProblem> problems;

  CalendarFileException(List<CalendarFileProblem> problems) {
    super("calendar.file-refused", problems.stream().map(CalendarFileException::error).toList());
    this.problems = List.copyOf(problems);
  }

  CalendarFileException(CalendarFileProblem problem) {
    this(List.of(problem));
  }

  /** What is wrong, in the order of the file; never empty. */
  public List<CalendarFileProblem> problems() {
    return problems;
  }

  /** The same with the line of each problem. */
  CalendarFileException located(JsonLines lines) {
    return new CalendarFileException(problems.stream().map(each -> each.onLine(lines)).toList());
  }

  private static FieldError error(CalendarFileProblem problem) {
    var unreadable = problem.path().isEmpty() && problem.line() != null;
    var place = unreadable ? "line " + problem.line() : problem.path();
    return new FieldError(place, problem.code(), List.of(problem.value()));
  }
}
