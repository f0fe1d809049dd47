package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ipplan.agency.AgencyFilter;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyService;
import org.ipplan.agency.AgencySummary;
import org.ipplan.agency.GradePublicationService;
import org.ipplan.agency.NewAgency;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/credit/agencies.xhtml: who is rated, with score and grade. */
@Named
@RequestScoped
public class AgenciesPage extends FilteredPage<AgencySummary> {
  @EJB AgencyService agencies;
  @EJB GradePublicationService grades;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject Refusals refusals;

  private final AgencyForm form = new AgencyForm();
  private String kind;
  private String grade;
  private String publishKind;

  public void load() {
    try {
      show(agencies.list(filter(), Page.DEFAULT_LIMIT, chosenCursor(), true));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private AgencyFilter filter() {
    return new AgencyFilter(
        Choice.of(AgencyKind.class, kind), Choice.text(grade), null, chosenText());
  }

  /** Registers somebody and shows them. */
  public String register() {
    try {
      var own = callers.caller().department();
      NewAgency wanted = form.asked(own == null ? "" : own);
      var made = agencies.register(wanted);
      refusals.done("agency.registered", made.code());
      return "/app/credit/agency.xhtml?faces-redirect=true&code="
          + made.code()
          + "&kind="
          + made.kind();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Publishes today's grades of a kind. */
  public String publish() {
    try {
      LocalDate today = clock.today();
      var chosen = Choice.of(AgencyKind.class, publishKind);
      var kindOf = chosen == null ? AgencyKind.PATENT_AGENCY : chosen;
      refusals.done("agency.published", grades.publish(kindOf, null, today).size());
      return "/app/credit/agencies.xhtml?faces-redirect=true";
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  public boolean isFiltered() {
    return !filter().equals(new AgencyFilter(null, null, null, null));
  }

  public boolean isHandler() {
    return callers.caller().is(Role.CREDIT_HANDLER);
  }

  public boolean isPublisher() {
    return callers.caller().is(Role.CREDIT_PUBLISHER);
  }

  public List<String> getKinds() {
    return names(AgencyKind.values());
  }

  public AgencyForm getForm() {
    return form;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getGrade() {
    return grade;
  }

  public void setGrade(String grade) {
    this.grade = grade;
  }

  public String getPublishKind() {
    return publishKind;
  }

  public void setPublishKind(String publishKind) {
    this.publishKind = publishKind;
  }
}
