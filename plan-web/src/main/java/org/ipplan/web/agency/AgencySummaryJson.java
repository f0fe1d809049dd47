package org.ipplan.web.agency;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencySummary;
import org.jspecify.annotations.Nullable;

/**
 * A rated subject as lists show it; names of persons are masked.
 *
 * @param department code of the body that evaluates
 * @param score today; absent where no scheme is in force
 * @param publishedGrade latest published grade
 * @param publishedFor the day it is of
 */
@Schema(name = "AgencySummary")
public record AgencySummaryJson(
    String code,
    AgencyKind kind,
    String name,
    String licenceNumber,
    String regionCode,
    String department,
    @Nullable BigDecimal score,
    @Nullable String grade,
    @Nullable String publishedGrade,
    @Nullable LocalDate publishedFor,
    String href) {

  static AgencySummaryJson of(AgencySummary each) {
    return new AgencySummaryJson(
        each.code(),
        each.kind(),
        each.name(),
        each.licenceNumber(),
        each.regionCode(),
        each.department(),
        each.score(),
        each.grade(),
        each.publishedGrade(),
        each.publishedFor(),
        "/agencies/" + each.code());
  }
}
