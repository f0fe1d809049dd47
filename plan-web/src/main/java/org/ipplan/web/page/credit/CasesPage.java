package org.ipplan.web.page.credit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.credit.CaseFileService;
import org.ipplan.credit.CaseFilter;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CaseSummary;
import org.ipplan.credit.CaseTerm;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.CreditList;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.ipplan.supervision.Light;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/credit/cases.xhtml: cases of credit supervision with what is due next. */
@Named
@RequestScoped
public class CasesPage extends FilteredPage<CaseSummary> {
  /** What may be asked of the next term. */
  public enum Due {
    OVERDUE,
    NEAR,
    ANY
  }

  @EJB CreditCaseService cases;
  @EJB CaseFileService files;
  @EJB CalendarService calendar;
  @Inject BusinessClock clock;
  @Inject CallerContext callers;
  @Inject Refusals refusals;

  private String list;
  private String state;
  private String mine;
  private String due;
  private Map<UUID, CaseTerm> next = Map.of();

  public void load() {
    try {
      show(cases.list(filter(), Page.DEFAULT_LIMIT, chosenCursor(), true));
      next = files.next(getItems().stream().map(CaseSummary::id).toList());
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private CaseFilter filter() {
    return new CaseFilter(
        Choice.of(CreditList.class, list),
        Choice.of(CaseState.class, state),
        isMineOnly(),
        chosenText(),
        dueBefore());
  }

  private LocalDate dueBefore() {
    var chosen = Choice.of(Due.class, due);
    return chosen == null
        ? null
        : switch (chosen) {
          case OVERDUE -> clock.today();
          case NEAR -> nearOn().plusDays(1);
          case ANY -> LocalDate.of(2999, 12, 31);
        };
  }

  private LocalDate nearOn() {
    var near = Term.workingDays(Light.NEAR_WORKING_DAYS);
    return calendar.deadline(clock.today(), near, TermPurpose.ACT).dueOn();
  }

  public boolean isFiltered() {
    return !filter().equals(CaseFilter.ALL);
  }

  /** The term somebody is to act on next; null where none runs. */
  public CaseTerm next(CaseSummary of) {
    return next.get(of.id());
  }

  /** Whether the reader may open cases. */
  public boolean isHandler() {
    return callers.caller().is(Role.CREDIT_HANDLER);
  }

  public boolean isMineOnly() {
    return "true".equals(mine);
  }

  public List<String> getWhose() {
    return List.of("true");
  }

  public List<String> getLists() {
    return names(CreditList.values());
  }

  public List<String> getStates() {
    return names(CaseState.values());
  }

  public List<String> getDues() {
    return names(Due.values());
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getMine() {
    return mine;
  }

  public void setMine(String mine) {
    this.mine = mine;
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = due;
  }
}
