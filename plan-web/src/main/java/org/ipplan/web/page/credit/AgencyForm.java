package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.util.Objects;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.NewAgency;
import org.ipplan.web.page.Choice;

/** Who is to be rated, as it is filled in. */
public class AgencyForm implements Serializable {
  private String code;
  private String kind;
  private String licenceNumber;
  private String regionCode;
  private String department;

  /** What was filled in; a missing body is the reader's own. */
  NewAgency asked(String own) {
    var chosen = Choice.of(AgencyKind.class, kind);
    return new NewAgency(
        Objects.requireNonNullElse(code, ""),
        chosen == null ? AgencyKind.PATENT_AGENCY : chosen,
        Objects.requireNonNullElse(licenceNumber, ""),
        Choice.text(regionCode),
        Objects.requireNonNullElse(Choice.text(department), own));
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getLicenceNumber() {
    return licenceNumber;
  }

  public void setLicenceNumber(String licenceNumber) {
    this.licenceNumber = licenceNumber;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public void setRegionCode(String regionCode) {
    this.regionCode = regionCode;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }
}
