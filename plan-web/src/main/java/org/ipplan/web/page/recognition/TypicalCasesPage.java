package org.ipplan.web.page.recognition;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ipplan.recognition.TypicalCaseDetails;
import org.ipplan.recognition.TypicalCaseFilter;
import org.ipplan.recognition.TypicalCaseService;
import org.ipplan.recognition.TypicalCaseState;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/recognition/typical-cases.xhtml: the typical cases the reader may see. */
@Named
@RequestScoped
public class TypicalCasesPage extends FilteredPage<TypicalCaseDetails> {
  @EJB TypicalCaseService cases;
  @Inject Refusals refusals;

  private String batch;
  private String department;
  private String state;

  public void load() {
    try {
      show(cases.list(filter(), Page.DEFAULT_LIMIT, chosenCursor(), true));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private TypicalCaseFilter filter() {
    return new TypicalCaseFilter(
        null,
        Choice.number(batch),
        Choice.text(department),
        Choice.of(TypicalCaseState.class, state),
        chosenText());
  }

  public boolean isFiltered() {
    return !filter().equals(TypicalCaseFilter.ALL);
  }

  public List<String> getStates() {
    return names(TypicalCaseState.values());
  }

  public String getBatch() {
    return batch;
  }

  public void setBatch(String batch) {
    this.batch = batch;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }
}
