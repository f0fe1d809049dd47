package org.ipplan.web.page.plan;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.PlanVersionDetails;
import org.ipplan.plan.TaskState;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.supervision.DeliveryConfidence;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.supervision.TaskFilter;
import org.ipplan.supervision.TaskSummary;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/**
 * Backs app/plan/tasks.xhtml: the tasks of a year under their chapters, or those of one version,
 * drafts included.
 */
@Named
@RequestScoped
public class TasksPage extends FilteredPage<TaskSummary> {
  private static final int LIMIT = 300;

  @EJB PlanService plans;
  @EJB TaskBoardService board;
  @Inject BusinessClock clock;
  @Inject Refusals refusals;

  private String askedYear;
  private String askedVersion;
  private Integer year;
  private Integer version;
  private String department;
  private String state;
  private String confidence;

  private List<PlanVersionDetails> published = List.of();
  private PlanVersionDetails plan;

  public void load() {
    published = plans.published();
    year = Choice.number(askedYear);
    version = Choice.number(askedVersion);
    if (year == null) {
      year = published.stream().findFirst().map(PlanVersionDetails::year).orElse(thisYear());
    }
    try {
      plan = version == null ? publishedPlan() : plans.version(year, version);
      show(tasks());
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private int thisYear() {
    return clock.today().getYear();
  }

  private PlanVersionDetails publishedPlan() {
    var known = published.stream().anyMatch(each -> each.year() == year);
    return known ? plans.published(year) : null;
  }

  private Page<TaskSummary> tasks() {
    return version == null
        ? board.tasks(filter(), LIMIT, chosenCursor(), true)
        : board.ofVersion(year, version, LIMIT, chosenCursor());
  }

  private TaskFilter filter() {
    var ofDepartment = Choice.text(department);
    return new TaskFilter(
        year,
        ofDepartment,
        ofDepartment == null ? null : chosenRole(),
        Choice.of(TaskState.class, state),
        chosenLight(),
        null,
        chosenText(),
        Choice.of(DeliveryConfidence.class, confidence));
  }

  public boolean isFiltered() {
    return !filter().equals(TaskFilter.year(year));
  }

  public TaskTree getTree() {
    return TaskTree.of(getItems(), plan == null ? List.of() : plan.headings());
  }

  public PlanVersionDetails getPlan() {
    return plan;
  }

  /** Whether this is one version's content rather than the work on the published plan. */
  public boolean isOneVersion() {
    return version != null;
  }

  public boolean isNothing() {
    return getItems().isEmpty();
  }

  /** The year as a plan's title writes it, without a mark between its digits. */
  public String getYearText() {
    return String.valueOf(year);
  }

  /** Years with a published plan, and the year shown. */
  public List<Integer> getYears() {
    return Stream.concat(published.stream().map(PlanVersionDetails::year), Stream.of(year))
        .distinct()
        .sorted((one, other) -> other - one)
        .toList();
  }

  /** Whether the office rated one of the tasks shown, so that the list has a column for it. */
  public boolean isRated() {
    return getItems().stream().anyMatch(task -> task.confidence() != null);
  }

  public List<String> getConfidences() {
    return names(DeliveryConfidence.values());
  }

  public String getConfidence() {
    return confidence;
  }

  public void setConfidence(String confidence) {
    this.confidence = confidence;
  }

  public List<String> getStates() {
    return names(TaskState.values());
  }

  public Integer getYear() {
    return year;
  }

  /** The year as the address says it. */
  public String getAskedYear() {
    return askedYear;
  }

  public void setAskedYear(String askedYear) {
    this.askedYear = askedYear;
  }

  public Integer getVersion() {
    return version;
  }

  /** The version as the address says it. */
  public String getAskedVersion() {
    return askedVersion;
  }

  public void setAskedVersion(String askedVersion) {
    this.askedVersion = askedVersion;
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
