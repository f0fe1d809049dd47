package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.credit.CaseFilter;
import org.ipplan.credit.CaseSummary;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.CreditListService;
import org.ipplan.credit.ListEntryView;
import org.ipplan.credit.ListQuestion;
import org.ipplan.credit.SubjectStatus;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Refusals;

/** Where a subject stands: its entries on both lists and its cases, on its own page. */
@Named("subjectStanding")
@ViewScoped
public class SubjectStanding implements Serializable {
  @EJB transient CreditListService lists;
  @EJB transient CreditCaseService cases;
  @Inject transient Refusals refusals;

  private String code;
  private String reason;
  private String given;
  private SubjectStatus status;
  private List<CaseSummary> ofSubject = List.of();

  /**
   * @param of code of the subject
   */
  public void load(String of) {
    code = of;
    status = lists.status(of, ListQuestion.TODAY);
    var filter = new CaseFilter(null, null, false, of, null);
    ofSubject = cases.list(filter, Page.MAX_LIMIT, null, false).items();
  }

  /** Looks into the file as it is kept, which is recorded with the reason. */
  public void lookUp() {
    try {
      status = lists.status(code, new ListQuestion(null, null, null, Choice.text(reason)));
      given = status.formerlyListed() == null ? null : reason;
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  /** Entries on both lists. */
  public List<ListEntryView> getEntries() {
    return Stream.concat(status.dishonesty().stream(), status.serious().stream()).toList();
  }

  public SubjectStatus getStatus() {
    return status;
  }

  public List<CaseSummary> getCases() {
    return ofSubject;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Why the past was looked into; null where it was not. */
  public String getGiven() {
    return given;
  }
}
