package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.ipplan.measure.NewApplier;
import org.ipplan.web.page.FieldFaults;

/** Who applies a measure, as it is filled in. */
public class ApplierForm implements Serializable {
  private static final Map<String, String> PLACES = Map.of("measure.applier-already", "department");

  private final FieldFaults faults = new FieldFaults(PLACES);
  private String measure;
  private String department;
  private String validFrom;
  private String reason;

  /** What was filled in; a missing day counts as today. */
  NewApplier asked(LocalDate today) {
    return new NewApplier(
        Objects.requireNonNullElse(measure, ""),
        Objects.requireNonNullElse(department, ""),
        Objects.requireNonNullElse(NewSubjectPage.date(validFrom), today),
        Objects.requireNonNullElse(reason, ""));
  }

  public FieldFaults getFaults() {
    return faults;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(String validFrom) {
    this.validFrom = validFrom;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
