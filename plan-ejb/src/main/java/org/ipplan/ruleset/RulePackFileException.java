package org.ipplan.ruleset;

import java.util.List;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.json.JsonLines;

/** A pack was refused as a whole ({@code ruleset.file-refused}); nothing was taken. */
public final class RulePackFileException extends DomainException {
  private static final long serialVersionUID = 1L;

  private final transient List<RulePackProblem> problems;

  public RulePackFileException(List<RulePackProblem> problems) {
    super("ruleset.file-refused", problems.stream().map(RulePackFileException::error).toList());
    this.problems = List.copyOf(problems);
  }

  RulePackFileException(RulePackProblem problem) {
    this(List.of(problem));
  }

  /** What is wrong, in the order of the file; never empty. */
  public List<RulePackProblem> problems() {
    return problems;
  }

  RulePackFileException located(JsonLines lines) {
    return new RulePackFileException(problems.stream().map(each -> each.onLine(lines)).toList());
  }

  private static FieldError error(RulePackProblem problem) {
    var unreadable = problem.path().isEmpty() && problem.line() != null;
    var place = unreadable ? "line " + problem.line() : problem.path();
    return new FieldError(place, problem.kind().code(), List.of(problem.value()));
  }
}
