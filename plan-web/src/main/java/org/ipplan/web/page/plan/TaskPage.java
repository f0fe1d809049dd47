package org.ipplan.web.page.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.audit.HistoryEntry;
import org.ipplan.audit.HistoryService;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.PlanVersionDetails.Heading;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.progress.TaskRhythmService;
import org.ipplan.shared.DomainException;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.supervision.TaskDetails;
import org.ipplan.supervision.TaskDetails.Share;
import org.ipplan.web.page.Ids;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;
import org.ipplan.web.page.StepForm;

/** Backs app/plan/task.xhtml: one task, its shares with their steps, its reports, its history. */
@Named
@ViewScoped
public class TaskPage implements Serializable {
  private static final int HISTORY = 200;

  @EJB transient TaskBoardService board;
  @EJB transient AssignmentService assignments;
  @EJB transient ReportService reportService;
  @EJB transient HistoryService historyService;
  @EJB transient PlanService plans;
  @Inject transient SignedIn signedIn;
  @Inject transient Refusals refusals;

  private String id;
  private TaskDetails task;
  private List<Heading> headings = List.of();
  @EJB transient TaskRhythmService rhythms;

  private List<SharePanel> panels = List.of();
  private List<ReportDetails> reports = List.of();
  private List<HistoryEntry> history = List.of();
  private List<PeriodDetails> periods = List.of();
  private String period;
  private boolean consolidated;

  public void load() {
    var known = Ids.of(id, "task.not-found");
    task = board.task(known);
    panels = task.assignments().stream().filter(this::concernsReader).map(this::panel).toList();
    reports = reportService.ofTask(known);
    history = historyService.ofTask(known, HISTORY, null).items();
    periods = rhythms.get(known).periods();
    headings = headingsOfYear();
  }

  private List<Heading> headingsOfYear() {
    try {
      return plans.published(task.summary().year()).headings();
    } catch (DomainException e) {
      return List.of(); // a task of a year without a published version has no place to show
    }
  }

  private boolean concernsReader(Share share) {
    return signedIn.belongsTo(share.department().code())
        || (signedIn.isOffice() && share.state() == AssignmentState.DISPUTED);
  }

  private SharePanel panel(Share share) {
    return SharePanel.of(assignments.get(share.id()), assignments.offers(share.id()));
  }

  /** Takes a step on a share. */
  public String take(SharePanel panel, StepForm step) {
    var share = panel.share();
    try {
      assignments.take(share.id(), step.getOffer().action(), share.version(), step.input());
      refusals.done("done.assignment." + step.getOffer().action());
      return again();
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** Begins a report and goes on to its page. */
  public String begin(SharePanel panel) {
    try {
      var content = new ReportContent("", 0, List.of());
      var report = reportService.begin(panel.share().id(), period, consolidated, content);
      return "/app/report/report.xhtml?faces-redirect=true&id=" + report;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private String again() {
    return "/app/plan/task.xhtml?faces-redirect=true&id=" + id;
  }

  /** Heading of the task's chapter; null where it has none. */
  public Heading getChapter() {
    return heading(task.summary().chapter(), null);
  }

  /** Heading of the task's section; null where it has none. */
  public Heading getSection() {
    return task.summary().section() == null
        ? null
        : heading(task.summary().chapter(), task.summary().section());
  }

  private Heading heading(Integer chapter, Integer section) {
    return headings.stream()
        .filter(each -> chapter != null && each.chapter() == chapter)
        .filter(each -> java.util.Objects.equals(each.section(), section))
        .findFirst()
        .orElse(null);
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

  public TaskDetails getTask() {
    return task;
  }

  public List<SharePanel> getPanels() {
    return panels;
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
