package org.ipplan.web.agency;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.AgencyKind;
import org.jspecify.annotations.Nullable;

/**
 * Grades to be published.
 *
 * @param code of one rated subject; left out for all of the kind that the caller's body evaluates
 */
@Schema(
    name = "NewAgencyGrades",
    requiredProperties = {"kind", "evaluatedOn"})
public record NewGradesJson(
    @Nullable AgencyKind kind, @Nullable String code, @Nullable LocalDate evaluatedOn) {
  static final NewGradesJson EMPTY = new NewGradesJson(null, null, null);
}
