package org.ipplan.web.agency;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.agency.AgencyFilter;
import org.ipplan.agency.AgencyKind;
import org.jspecify.annotations.Nullable;

/** What narrows a list of rated subjects or of their grades. */
public class AgencyQuery {
  @QueryParam("agencyKind")
  @Nullable AgencyKind kind;

  @QueryParam("grade")
  @Parameter(description = "Latest published grade")
  @Nullable String grade;

  @QueryParam("region")
  @Parameter(description = "Beginning of a region code")
  @Nullable String region;

  @QueryParam("q")
  @Parameter(description = "Part of a name, or beginning of a code or licence number")
  @Nullable String query;

  AgencyFilter filter() {
    return new AgencyFilter(kind, text(grade), text(region), text(query));
  }

  private static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
