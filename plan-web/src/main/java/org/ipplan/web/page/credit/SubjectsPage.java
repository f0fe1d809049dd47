package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.ipplan.subject.SubjectFilter;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectService;
import org.ipplan.subject.SubjectState;
import org.ipplan.subject.SubjectSummary;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/credit/subjects.xhtml: whom credit supervision knows. */
@Named
@RequestScoped
public class SubjectsPage extends FilteredPage<SubjectSummary> {
  @EJB SubjectService subjects;
  @Inject CallerContext callers;
  @Inject Refusals refusals;

  private String kind;
  private String state;
  private String lead;
  private String identityNumber;

  public void load() {
    try {
      show(subjects.list(filter(), Page.DEFAULT_LIMIT, chosenCursor(), true));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  /** Shows the person of an identity number, which stands in no address. */
  public String find() {
    try {
      var found = subjects.ofIdentity(Objects.requireNonNullElse(identityNumber, ""));
      if (found.isPresent()) {
        return "/app/credit/subject.xhtml?faces-redirect=true&code=" + found.get().code();
      }
      refusals.warn("subjects.nobody");
    } catch (DomainException e) {
      refusals.show(e);
    }
    load();
    return null;
  }

  private SubjectFilter filter() {
    return new SubjectFilter(
        Choice.of(SubjectKind.class, kind),
        Choice.of(SubjectState.class, state),
        chosenText(),
        isLeads());
  }

  public boolean isFiltered() {
    return !filter().equals(new SubjectFilter(null, null, null, false));
  }

  /** Whether only subjects with a lead are asked for. */
  public boolean isLeads() {
    return "true".equals(lead);
  }

  /** Whether the reader may make subjects known. */
  public boolean isHandler() {
    return callers.caller().is(Role.CREDIT_HANDLER);
  }

  public List<String> getKinds() {
    return names(SubjectKind.values());
  }

  public List<String> getStates() {
    return List.of("PROPOSED", "ACTIVE", "REJECTED");
  }

  /** Never shown again once it was sent. */
  public String getIdentityNumber() {
    return null;
  }

  public void setIdentityNumber(String identityNumber) {
    this.identityNumber = identityNumber;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getLead() {
    return lead;
  }

  public void setLead(String lead) {
    this.lead = lead;
  }
}
