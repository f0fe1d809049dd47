package org.ipplan.web.worklist;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.inspection.AppraisalState;
import org.ipplan.inspection.FindingObjectionState;
import org.ipplan.inspection.FindingState;
import org.ipplan.inspection.InspectionState;
import org.ipplan.plan.ImportPreview;
import org.ipplan.plan.PlanState;
import org.ipplan.progress.ReportState;
import org.ipplan.shared.DomainException;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/** What narrows a worklist. */
public class WorklistQuery {
  private static final String DUE_ON = "dueOn";

  private static final List<String> STATES =
      Stream.of(
              AssignmentState.values(),
              ReportState.values(),
              PlanState.values(),
              ImportPreview.State.values(),
              FindingState.values(),
              FindingObjectionState.values(),
              InspectionState.values(),
              AppraisalState.values(),
              new String[] {"NOT_BEGUN"})
          .flatMap(Arrays::stream)
          .map(Object::toString)
          .distinct()
          .toList();

  @QueryParam("kind")
  WorklistItem.@Nullable Kind kind;

  @QueryParam("state")
  @Parameter(
      description =
          "State of what waits: the assignment, the report, the plan, the import, the finding, the"
              + " objection, the inspection; NOT_BEGUN for a report to begin")
  @Nullable String state;

  @QueryParam("role")
  @Nullable AssignmentRole role;

  @QueryParam("light")
  @Nullable Light light;

  @QueryParam("q")
  @Parameter(description = "Words of the title")
  @Nullable String query;

  @QueryParam("sort")
  @Parameter(
      description = "The one order there is",
      schema = @Schema(type = SchemaType.STRING, enumeration = DUE_ON, defaultValue = DUE_ON))
  @Nullable String sort;

  /**
   * @throws DomainException {@code input.invalid} for a state or an order there is not
   */
  WorklistFilter filter() {
    new Inputs()
        .check(
            blank(state) || STATES.contains(state),
            "state",
            "input.unknown-value",
            String.join(", ", STATES))
        .check(blank(sort) || DUE_ON.equals(sort), "sort", "input.unknown-value", DUE_ON)
        .orRefuse();
    return new WorklistFilter(
        kind,
        blank(state) ? null : state,
        role == null ? null : role.name(),
        light,
        blank(query) ? null : query);
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
