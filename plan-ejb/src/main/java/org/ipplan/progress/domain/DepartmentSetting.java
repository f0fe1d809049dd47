package org.ipplan.progress.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.ipplan.progress.DepartmentSettings;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;

/** How one department works on its reports, once its head has set anything. */
@Entity
@Table(name = "department_setting")
public class DepartmentSetting {
  @Id
  @Column(name = "department_code")
  private String department;

  @Column(nullable = false)
  private long version;

  @Column(name = "sign_off", nullable = false)
  private boolean signOff;

  @Column(name = "changed_by", nullable = false)
  private String changedBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init")
  protected DepartmentSetting() {} // for Jakarta Persistence

  /** As it is before anybody set anything. */
  public DepartmentSetting(String department, Caller caller, Instant now) {
    this.department = department;
    this.changedBy = caller.name();
    this.changedAt = now;
  }

  /**
   * @throws DomainException FORBIDDEN {@code report.head-only}
   */
  public void signOff(boolean wanted, Caller caller, Instant now) {
    if (!caller.belongsTo(department) || !caller.is(Role.DEPARTMENT_HEAD)) {
      throw DomainException.forbidden(List.of(Refusal.of("report.head-only")));
    }
    signOff = wanted;
    changedBy = caller.name();
    changedAt = now;
    version++;
  }

  public DepartmentSettings details() {
    return new DepartmentSettings(department, version, signOff);
  }

  /** How it is where nobody set anything. */
  public static DepartmentSettings unset(String department) {
    return new DepartmentSettings(department, 0, false);
  }
}
