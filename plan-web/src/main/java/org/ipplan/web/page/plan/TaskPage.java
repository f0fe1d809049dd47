package org.ipplan.web.page.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.assignment.ChangeRequestService;
import org.ipplan.assignment.RequestDetails;
import org.ipplan.assignment.RequestKind;
import org.ipplan.assignment.RequestState;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.audit.HistoryService;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.TaskDateMove;
import org.ipplan.plan.TaskService;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.progress.TaskRhythmService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.supervision.TaskDetails;
import org.ipplan.supervision.TaskDetails.Share;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;
import org.ipplan.web.page.StepForm;
import org.ipplan.web.page.StepPanel;

/** Backs app/plan/task.xhtml: one task, its shares with their steps, its reports, its history. */
@Named
@ViewScoped
public class TaskPage implements Serializable {
  private static final int HISTORY = 200;

  @EJB transient TaskBoardService board;
  @EJB transient AssignmentService assignments;
  @EJB transient ChangeRequestService requestService;
  @EJB transient TaskService taskService;
  @EJB transient TaskRhythmService rhythms;
  @EJB transient ReportService reportService;
  @EJB transient HistoryService historyService;
  @EJB transient PlanService plans;
  @Inject transient SignedIn signedIn;
  @Inject transient Refusals refusals;

  private String id;
  private String department;
  private TaskDetails task;
  private TaskPlace place = TaskPlace.NOWHERE;
  private List<SharePanel> panels = List.of();
  private StepPanel steps;
  private List<RequestPanel> requests = List.of();
  private List<TaskDateMove> dateMoves = List.of();
  private RequestForm ask = new RequestForm();
  private List<ReportDetails> reports = List.of();
  private List<HistoryEntry> history = List.of();
  private List<PeriodDetails> periods = List.of();
  private String period;
  private boolean consolidated;

  public void load() {
    var known = Ids.of(id, "task.not-found");
    task = board.task(known);
    panels = task.assignments().stream().filter(this::isInSight).map(this::panel).toList();
    steps = concernsReader() ? taskSteps(known) : null;
    requests = requestService.ofTask(known).stream().map(this::panel).toList();
    dateMoves = taskService.dateMoves(known);
    reports = reportService.ofTask(known);
    history = historyService.ofTask(known, HISTORY, null).items();
    periods = rhythms.get(known).periods();
    place = TaskPlace.of(plans, task.summary());
  }

  /** The reader's own share; for the office those in dispute and the one it chose to look at. */
  private boolean isInSight(Share share) {
    var code = share.department().code();
    return signedIn.belongsTo(code)
        || (signedIn.isOffice()
            && (share.state() == AssignmentState.DISPUTED || code.equals(department)));
  }

  private boolean concernsReader() {
    return signedIn.isOffice()
        || task.assignments().stream().anyMatch(s -> signedIn.belongsTo(s.department().code()));
  }

  private StepPanel taskSteps(UUID known) {
    return StepPanel.of("task", known, task.version(), null, taskService.offers(known));
  }

  private SharePanel panel(Share share) {
    return SharePanel.of(assignments.get(share.id()), assignments.offers(share.id()));
  }

  private RequestPanel panel(RequestDetails request) {
    return RequestPanel.of(request, requestService.offers(request.id()));
  }

  /** Takes a step on the task, a share or a request. */
  public String take(StepPanel panel, StepForm step) {
    var action = step.getOffer().action();
    try {
      take(panel, action, step.input());
      refusals.done("done." + panel.kind() + "." + action);
      return again();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private void take(StepPanel panel, String action, StepInput input) {
    switch (panel.kind()) {
      case "task" -> taskService.take(panel.id(), action, panel.version(), input);
      case "change-request" -> requestService.take(panel.id(), action, panel.version(), input);
      default -> assignments.take(panel.id(), action, panel.version(), input);
    }
  }

  /** Whether the reader's department leads the task and works on it. */
  public boolean isMayAsk() {
    return panels.stream()
        .anyMatch(panel -> panel.share().role() == AssignmentRole.LEAD && reportable(panel));
  }

  /** Files what the lead asks of the office. */
  public String file() {
    var lead = panels.stream().filter(p -> p.share().role() == AssignmentRole.LEAD).findFirst();
    try {
      lead.ifPresent(panel -> requestService.file(panel.share().id(), ask.asked()));
      refusals.done("done.request.file");
      return again();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** The last change of the task that the office agreed to; null where there is none. */
  public RequestDetails getAgreedChange() {
    return requests.stream()
        .map(RequestPanel::request)
        .filter(request -> request.kind() == RequestKind.CHANGE)
        .filter(request -> request.state() == RequestState.APPROVED)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** Periods that have begun and of which the reader's department has no report yet. */
  public List<PeriodDetails> offers(SharePanel panel) {
    var today = signedIn.getToday();
    return reportable(panel)
        ? periods.stream()
            .filter(each -> !each.fromOn().isAfter(today) && !isReported(panel, each))
            .toList()
        : List.of();
  }

  /** Whether the reader may begin a report on the share. */
  public boolean reportable(SharePanel panel) {
    var state = panel.share().state();
    return own(panel)
        && signedIn.isOfficial()
        && (state == AssignmentState.ACCEPTED || state == AssignmentState.IN_PROGRESS);
  }

  private boolean isReported(SharePanel panel, PeriodDetails each) {
    return reports.stream()
        .anyMatch(
            report ->
                report.department().equals(panel.share().department())
                    && report.period().equals(each.code())
                    && !report.consolidated());
  }

  /** Begins a report of an offered period. */
  public String beginOffered(SharePanel panel, PeriodDetails offered) {
    return begin(panel, offered.code(), false);
  }

  /** Begins the report that was chosen. */
  public String begin(SharePanel panel) {
    return begin(panel, period, consolidated);
  }

  private String begin(SharePanel panel, String ofPeriod, boolean onTheWhole) {
    try {
      var content = new ReportContent("", 0, List.of());
      var report = reportService.begin(panel.share().id(), ofPeriod, onTheWhole, content);
      return "/app/report/report.xhtml?faces-redirect=true&id=" + report;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private String again() {
    var address = "/app/plan/task.xhtml?faces-redirect=true&id=" + id;
    return department == null ? address : address + "&share=" + department;
  }

  /** Where the task stands in its plan. */
  public TaskPlace getPlace() {
    return place;
  }

  /** The office's last finding on a report; null before there is one. */
  public ReportDetails.Review finding(ReportDetails report) {
    var reviews = report.reviews();
    return reviews.isEmpty() ? null : reviews.get(reviews.size() - 1);
  }

  /** Whether the share is the reader's own department's. */
  public boolean own(SharePanel panel) {
    return signedIn.belongsTo(panel.share().department());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Code of the department whose share the office looks at; null for none. */
  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public TaskDetails getTask() {
    return task;
  }

  public List<SharePanel> getPanels() {
    return panels;
  }

  public StepPanel getSteps() {
    return steps;
  }

  public List<RequestPanel> getRequests() {
    return requests;
  }

  public List<TaskDateMove> getDateMoves() {
    return dateMoves;
  }

  public RequestForm getAsk() {
    return ask;
  }

  public List<ReportDetails> getReports() {
    return reports;
  }

  public List<HistoryEntry> getHistory() {
    return history;
  }

  public List<PeriodDetails> getPeriods() {
    return periods;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }

  public boolean isConsolidated() {
    return consolidated;
  }

  public void setConsolidated(boolean consolidated) {
    this.consolidated = consolidated;
  }
}
