package org.ipplan.web.agency;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.AgencyDetails;
import org.ipplan.agency.AgencyKind;

/**
 * A rated subject.
 *
 * @param department code of the body that evaluates
 */
@Schema(name = "Agency")
public record AgencyJson(
    String code,
    AgencyKind kind,
    String name,
    String licenceNumber,
    String regionCode,
    String department,
    String registeredBy,
    Instant registeredAt,
    String href) {

  static AgencyJson of(AgencyDetails each) {
    return new AgencyJson(
        each.code(),
        each.kind(),
        each.name(),
        each.licenceNumber(),
        each.regionCode(),
        each.department(),
        each.registeredBy(),
        each.registeredAt(),
        "/agencies/" + each.code() + "?agencyKind=" + each.kind());
  }
}
