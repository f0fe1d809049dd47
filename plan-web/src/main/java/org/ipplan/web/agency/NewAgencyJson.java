package org.ipplan.web.agency;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.NewAgency;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A known subject to be rated.
 *
 * @param regionCode left out to take the subject's
 * @param department code of the body that evaluates
 */
@Schema(
    name = "NewAgency",
    requiredProperties = {"code", "kind", "licenceNumber", "department"})
public record NewAgencyJson(
    @Nullable String code,
    @Nullable AgencyKind kind,
    @Nullable String licenceNumber,
    @Nullable String regionCode,
    @Nullable String department) {

  private static final NewAgencyJson EMPTY = new NewAgencyJson(null, null, null, null, null);

  static NewAgency asked(@Nullable NewAgencyJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("code", wanted.code)
        .required("kind", wanted.kind)
        .required("licenceNumber", wanted.licenceNumber)
        .required("department", wanted.department)
        .orRefuse();
    return new NewAgency(
        Inputs.require("code", wanted.code),
        Inputs.require("kind", wanted.kind),
        Inputs.require("licenceNumber", wanted.licenceNumber),
        wanted.regionCode,
        Inputs.require("department", wanted.department));
  }
}
