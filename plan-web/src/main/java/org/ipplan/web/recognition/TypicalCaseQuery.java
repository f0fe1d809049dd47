package org.ipplan.web.recognition;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.recognition.TypicalCaseFilter;
import org.ipplan.recognition.TypicalCaseState;
import org.jspecify.annotations.Nullable;

/** What narrows a list of typical cases. */
public class TypicalCaseQuery {
  @QueryParam("year")
  @Parameter(description = "Year of the collection")
  @Nullable Integer year;

  @QueryParam("batch")
  @Parameter(description = "Which collection, counted over all years")
  @Nullable Integer batch;

  @QueryParam("department")
  @Parameter(description = "Code of the department that hands it in")
  @Nullable String department;

  @QueryParam("state")
  @Parameter(description = "DRAFT, SUBMITTED, RETURNED, SHORTLISTED, SELECTED, PUBLISHED, …")
  @Nullable TypicalCaseState state;

  @QueryParam("q")
  @Parameter(description = "Words of the unit, the title or the summary")
  @Nullable String query;

  TypicalCaseFilter filter() {
    return new TypicalCaseFilter(year, batch, department, state, query);
  }
}
