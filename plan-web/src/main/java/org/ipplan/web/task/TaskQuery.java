package org.ipplan.web.task;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.plan.TaskState;
import org.ipplan.shared.DomainException;
import org.ipplan.supervision.DeliveryConfidence;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.TaskFilter;
import org.jspecify.annotations.Nullable;

/** What narrows a list of tasks. */
public class TaskQuery {
  @QueryParam("department")
  @Parameter(description = "Code of a department of the task")
  @Nullable String department;

  @QueryParam("role")
  @Parameter(description = "The department's part; needs a department")
  @Nullable AssignmentRole role;

  @QueryParam("state")
  @Nullable TaskState state;

  @QueryParam("light")
  @Nullable Light light;

  @QueryParam("dueBefore")
  @Parameter(description = "First day that is too late")
  @Nullable LocalDate dueBefore;

  @QueryParam("q")
  @Parameter(description = "Words of the title or text")
  @Nullable String query;

  @QueryParam("confidence")
  @Parameter(description = "The office's latest rating of the delivery")
  @Nullable DeliveryConfidence confidence;

  /**
   * @throws DomainException {@code input.invalid} when a role comes without a department
   */
  TaskFilter filter(@Nullable Integer year) {
    if (role != null && blank(department)) {
      throw DomainException.invalid("department", "input.required");
    }
    return new TaskFilter(
        year,
        blank(department) ? null : department,
        role,
        state,
        light,
        dueBefore,
        blank(query) ? null : query,
        confidence);
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
