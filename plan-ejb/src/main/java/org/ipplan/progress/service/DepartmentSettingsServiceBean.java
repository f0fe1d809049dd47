package org.ipplan.progress.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import org.ipplan.directory.DirectoryService;
import org.ipplan.progress.DepartmentSettings;
import org.ipplan.progress.DepartmentSettingsService;
import org.ipplan.progress.domain.DepartmentSetting;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.StepTaken;

/** Keeps one row a department, once its head has set anything. */
@Stateless
@PermitAll
public class DepartmentSettingsServiceBean implements DepartmentSettingsService {
  @Inject EntityManager entityManager;
  @Inject DirectoryService directory;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject Event<StepTaken> steps;

  @Override
  public DepartmentSettings get(String department) {
    requireReader(department);
    return Optional.ofNullable(entityManager.find(DepartmentSetting.class, department))
        .map(DepartmentSetting::details)
        .orElseGet(() -> DepartmentSetting.unset(department));
  }

  @Override
  public DepartmentSettings set(String department, long expectedVersion, boolean signOff) {
    requireReader(department);
    var setting = locked(department);
    if (setting.details().version() != expectedVersion) {
      throw DomainException.stale();
    }
    setting.signOff(signOff, callers.caller(), clock.now());
    entityManager.persist(setting);
    steps.fire(
        StepTaken.recorded("set", "department-setting", department)
            .with(Map.of("signOff", Boolean.toString(signOff))));
    return setting.details();
  }

  private DepartmentSetting locked(String department) {
    var kept =
        entityManager.find(DepartmentSetting.class, department, LockModeType.PESSIMISTIC_WRITE);
    return kept == null ? new DepartmentSetting(department, callers.caller(), clock.now()) : kept;
  }

  private void requireReader(String department) {
    var caller = callers.caller();
    directory.department(department);
    if (!caller.belongsTo(department) || !caller.isDepartmentOfficial()) {
      throw DomainException.notFound("department.not-found", department);
    }
  }
}
