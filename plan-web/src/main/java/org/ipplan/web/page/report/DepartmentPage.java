package org.ipplan.web.page.report;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ipplan.progress.DepartmentSettings;
import org.ipplan.progress.DepartmentSettingsService;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.web.page.Refusals;

/** Backs app/report/department.xhtml: how the reader's department works on its reports. */
@Named
@ViewScoped
public class DepartmentPage implements Serializable {
  @EJB transient DepartmentSettingsService service;
  @Inject transient CallerContext callers;
  @Inject transient Refusals refusals;

  private DepartmentSettings settings;

  public void load() {
    var department = callers.caller().department();
    settings = service.get(department == null ? "" : department);
  }

  /** Switches sign-off the other way. */
  public String toggle() {
    try {
      service.set(settings.department(), settings.version(), !settings.signOff());
      refusals.done("done.department.settings");
    } catch (DomainException e) {
      refusals.show(e);
    }
    return "/app/report/department.xhtml?faces-redirect=true";
  }

  public boolean isHead() {
    return callers.caller().is(Role.DEPARTMENT_HEAD);
  }

  public DepartmentSettings getSettings() {
    return settings;
  }
}
