package org.ipplan.web.page.plan;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ipplan.audit.ChangedTask;
import org.ipplan.audit.ChangesService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/plan/changes.xhtml: which tasks changed since a day, then and now. */
@Named
@RequestScoped
public class ChangesPage extends FilteredPage<ChangedTask> {
  private static final int LIMIT = 100;
  private static final int DAYS_BACK = 7;

  @EJB ChangesService changes;
  @Inject BusinessClock clock;
  @Inject Refusals refusals;

  private String since;
  private String department;

  public void load() {
    try {
      show(changes.since(day(), null, Choice.text(department), LIMIT, chosenCursor()));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  /** The day asked for, a week ago where none or no day was given. */
  private LocalDate day() {
    var asked = Choice.text(since);
    try {
      return asked == null ? clock.today().minusDays(DAYS_BACK) : LocalDate.parse(asked);
    } catch (DateTimeParseException e) {
      return clock.today().minusDays(DAYS_BACK);
    }
  }

  public LocalDate getDay() {
    return day();
  }

  public String getSince() {
    return since;
  }

  public void setSince(String since) {
    this.since = since;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }
}
