package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.CreditListService;
import org.ipplan.credit.ListEntryView;
import org.ipplan.credit.ListQuestion;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/credit/lists.xhtml: who stands on the lists today, and with a reason who stood. */
@Named
@RequestScoped
public class ListsPage extends FilteredPage<ListEntryView> {
  @EJB CreditListService lists;
  @Inject BusinessClock clock;
  @Inject CallerContext callers;
  @Inject Refusals refusals;

  private String list;
  private String validOn;
  private String knownOn;
  private String reason;

  public void load() {
    try {
      show(lists.entries(getChosen(), question(), Page.DEFAULT_LIMIT, chosenCursor(), true));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private ListQuestion question() {
    return new ListQuestion(
        NewSubjectPage.date(validOn), known(), chosenText(), Choice.text(reason));
  }

  /** What was known by the end of the day, at most now. */
  private Instant known() {
    var day = NewSubjectPage.date(knownOn);
    if (day == null) {
      return null;
    }
    var end = day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant().minusMillis(1);
    return end.isAfter(clock.now()) ? null : end;
  }

  /** Whether the reader may look into the past, for a reason. */
  public boolean isStaff() {
    return callers.caller().isCreditStaff();
  }

  /** Whether what is shown is the file as it was. */
  public boolean isPast() {
    return isStaff() && Choice.text(reason) != null;
  }

  public boolean isFiltered() {
    return !question().equals(ListQuestion.TODAY);
  }

  /** The list that is shown. */
  public CreditList getChosen() {
    return Objects.requireNonNullElse(Choice.of(CreditList.class, list), CreditList.DISHONESTY);
  }

  public List<CreditList> getLists() {
    return List.of(CreditList.values());
  }

  /** The day asked about. */
  public LocalDate getDay() {
    return Objects.requireNonNullElse(NewSubjectPage.date(validOn), clock.today());
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }

  public String getValidOn() {
    return validOn;
  }

  public void setValidOn(String validOn) {
    this.validOn = validOn;
  }

  public String getKnownOn() {
    return knownOn;
  }

  public void setKnownOn(String knownOn) {
    this.knownOn = knownOn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
