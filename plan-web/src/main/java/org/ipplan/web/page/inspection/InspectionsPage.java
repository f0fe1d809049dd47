package org.ipplan.web.page.inspection;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ipplan.inspection.InspectionDetails;
import org.ipplan.inspection.InspectionFilter;
import org.ipplan.inspection.InspectionService;
import org.ipplan.inspection.InspectionState;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/inspection/inspections.xhtml: the inspections the reader may see. */
@Named
@RequestScoped
public class InspectionsPage extends FilteredPage<InspectionDetails> {
  @EJB InspectionService inspections;
  @Inject Refusals refusals;

  private String department;
  private String state;

  public void load() {
    try {
      show(inspections.list(filter(), Page.DEFAULT_LIMIT, chosenCursor(), true));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private InspectionFilter filter() {
    return new InspectionFilter(
        Choice.text(department), Choice.of(InspectionState.class, state), chosenText());
  }

  public boolean isFiltered() {
    return !filter().equals(InspectionFilter.ALL);
  }

  public List<String> getStates() {
    return names(InspectionState.values());
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
