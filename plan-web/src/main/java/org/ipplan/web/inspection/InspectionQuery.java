package org.ipplan.web.inspection;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.inspection.InspectionFilter;
import org.ipplan.inspection.InspectionState;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/** What narrows a list of inspections. */
public class InspectionQuery {
  private static final List<String> STATES =
      Arrays.stream(InspectionState.values()).map(Enum::name).toList();

  @QueryParam("department")
  @Parameter(description = "Code of a department inspected")
  @Nullable String department;

  @QueryParam("state")
  @Parameter(description = "DRAFT, PLANNED, UNDER_WAY, CONCLUDED, CLOSED or CANCELLED")
  @Nullable String state;

  @QueryParam("q")
  @Parameter(description = "Words of the title, the matter or the document number")
  @Nullable String query;

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} for a state there is not
   */
  InspectionFilter filter() {
    var wanted = text(state);
    new Inputs()
        .check(
            wanted == null || STATES.contains(wanted),
            "state",
            "input.unknown-value",
            String.join(", ", STATES))
        .orRefuse();
    return new InspectionFilter(
        text(department), wanted == null ? null : InspectionState.valueOf(wanted), text(query));
  }

  private static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
