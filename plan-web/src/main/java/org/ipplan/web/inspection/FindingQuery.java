package org.ipplan.web.inspection;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.inspection.FindingFilter;
import org.ipplan.inspection.FindingState;
import org.ipplan.shared.DomainException;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/** What narrows a list of findings. */
public class FindingQuery {
  private static final List<String> STATES =
      Arrays.stream(FindingState.values()).map(Enum::name).toList();

  @QueryParam("department")
  @Parameter(description = "Code of the department that is to put it right")
  @Nullable String department;

  @QueryParam("state")
  @Parameter(
      description = "DRAFT, ISSUED, RECTIFYING, RECTIFIED, RECHECKED, CLOSED, REVOKED or DROPPED")
  @Nullable String state;

  @QueryParam("task")
  @Parameter(description = "Id of a task")
  @Nullable String task;

  @QueryParam("overdue")
  @Nullable Boolean overdue;

  /**
   * @throws DomainException {@code input.invalid} for a state there is not, or what is no id
   */
  FindingFilter filter() {
    var wanted = text(state);
    new Inputs()
        .check(
            wanted == null || STATES.contains(wanted),
            "state",
            "input.unknown-value",
            String.join(", ", STATES))
        .orRefuse();
    return new FindingFilter(
        null,
        id(text(task)),
        text(department),
        wanted == null ? null : FindingState.valueOf(wanted),
        overdue);
  }

  private static @Nullable UUID id(@Nullable String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw DomainException.invalid("task", "input.constraint");
    }
  }

  private static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
