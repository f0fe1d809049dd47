package org.ipplan.web.page.indicator;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.indicator.IndicatorDetails;
import org.ipplan.indicator.IndicatorFilter;
import org.ipplan.indicator.IndicatorService;
import org.ipplan.indicator.ProgressClass;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/indicator/indicators.xhtml: the catalogue, with how far each indicator is. */
@Named
@RequestScoped
public class IndicatorsPage extends FilteredPage<IndicatorDetails> {
  @EJB IndicatorService indicators;
  @Inject Refusals refusals;

  private String department;

  public void load() {
    try {
      show(indicators.list(filter(), Page.DEFAULT_LIMIT, chosenCursor(), true));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private IndicatorFilter filter() {
    return new IndicatorFilter(null, Choice.text(department), null, chosenText());
  }

  public boolean isFiltered() {
    return !filter().equals(IndicatorFilter.ALL);
  }

  /** How many of those shown have a target: what the counts of classes are out of. */
  public long getWithTarget() {
    return getItems().stream()
        .filter(each -> each.progress().progressClass() != ProgressClass.NO_TARGET)
        .count();
  }

  /** How many of those shown have a class. */
  public long count(String progressClass) {
    return getItems().stream()
        .filter(each -> each.progress().progressClass().name().equals(progressClass))
        .count();
  }

  /** Classes that something shown has, but for what has no target. */
  public List<String> getClasses() {
    return Stream.of(ProgressClass.values())
        .filter(each -> each != ProgressClass.NO_TARGET)
        .map(Enum::name)
        .filter(each -> count(each) > 0)
        .toList();
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }
}
