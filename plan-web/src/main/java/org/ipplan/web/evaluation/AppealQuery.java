package org.ipplan.web.evaluation;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.evaluation.AppealFilter;
import org.ipplan.evaluation.AppealState;
import org.jspecify.annotations.Nullable;

/** What narrows a list of appeals. */
public class AppealQuery {
  @QueryParam("year")
  @Parameter(description = "Year that is evaluated")
  @Nullable Integer year;

  @QueryParam("round")
  @Parameter(description = "Id of the round")
  @Nullable UUID round;

  @QueryParam("department")
  @Parameter(description = "Code of the department")
  @Nullable String department;

  @QueryParam("state")
  @Parameter(description = "FILED, UPHELD, REJECTED or WITHDRAWN")
  @Nullable AppealState state;

  AppealFilter filter() {
    return new AppealFilter(year, round, department, state);
  }
}
