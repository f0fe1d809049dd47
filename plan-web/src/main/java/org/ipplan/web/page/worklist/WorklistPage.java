package org.ipplan.web.page.worklist;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;
import org.ipplan.web.page.SignedIn;

/** Backs app/worklist.xhtml: what waits for the official, what is due first on top. */
@Named
@RequestScoped
public class WorklistPage extends FilteredPage<WorklistItem> {
  private static final Set<WorklistItem.Kind> OF_DEPARTMENTS =
      Set.of(
          WorklistItem.Kind.ASSIGNMENT,
          WorklistItem.Kind.REPORT,
          WorklistItem.Kind.SUB_TASK,
          WorklistItem.Kind.MILESTONE,
          WorklistItem.Kind.FINDING,
          WorklistItem.Kind.SLIP,
          WorklistItem.Kind.WARNING,
          WorklistItem.Kind.CO_SIGNATURE,
          WorklistItem.Kind.COPY,
          WorklistItem.Kind.OBSERVATION,
          WorklistItem.Kind.HANDOVER,
          WorklistItem.Kind.TYPICAL_CASE,
          WorklistItem.Kind.EVALUATION,
          WorklistItem.Kind.MEASURE_ORDER);
  private static final Set<WorklistItem.Kind> OF_DEPARTMENTS_ALONE =
      Set.of(
          WorklistItem.Kind.ASSIGNMENT,
          WorklistItem.Kind.REPORT,
          WorklistItem.Kind.SUB_TASK,
          WorklistItem.Kind.MILESTONE,
          WorklistItem.Kind.CO_SIGNATURE,
          WorklistItem.Kind.COPY,
          WorklistItem.Kind.HANDOVER,
          WorklistItem.Kind.WARNING,
          WorklistItem.Kind.MEASURE_ORDER);
  private static final Set<WorklistItem.Kind> OF_CREDIT =
      Set.of(
          WorklistItem.Kind.CREDIT_CASE,
          WorklistItem.Kind.CREDIT_APPLICATION,
          WorklistItem.Kind.MEASURE_ORDER,
          WorklistItem.Kind.MEASURE,
          WorklistItem.Kind.PROPAGATION);

  @EJB WorklistService worklist;
  @Inject Refusals refusals;
  @Inject SignedIn signedIn;

  private String kind;

  public void load() {
    try {
      show(worklist.mine(filter(), Page.DEFAULT_LIMIT, chosenCursor(), true));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private WorklistFilter filter() {
    var position = chosenRole();
    return new WorklistFilter(
        Choice.of(WorklistItem.Kind.class, kind),
        null,
        position == null ? null : position.name(),
        chosenLight(),
        chosenText());
  }

  /** How many of the items on this page have a light. */
  public long count(String wanted) {
    return getItems().stream().filter(item -> item.light().name().equals(wanted)).count();
  }

  public boolean isFiltered() {
    return !filter().equals(WorklistFilter.ALL);
  }

  /** Where the item is acted on, below the context root. */
  public String address(WorklistItem item) {
    return switch (item.kind()) {
      case REVIEW -> report(item);
      case REPORT -> isToBegin(item) ? newReport(item) : report(item);
      case CO_SIGNATURE -> "/app/co-signature?id=" + item.id();
      case ASSIGNMENT, DISPUTE -> task(item) + "#share-" + item.department();
      case SUB_TASK, MILESTONE -> task(item) + "#item-" + item.id();
      case EXTENSION, REQUEST -> task(item) + "#request-" + item.id();
      case COPY -> task(item) + "#copy-" + item.id();
      case SLIP -> task(item) + "#slip-" + item.id();
      case WARNING -> task(item) + "#warning-" + item.id();
      case CLOSING, OTHERS -> task(item) + "#task-steps";
      case PUBLICATION -> versions(item);
      case IMPORT -> "/app/plan/import.xhtml?id=" + item.id();
      case FINDING -> "/app/inspection/finding.xhtml?id=" + item.id();
      case OBJECTION ->
          "/app/inspection/finding.xhtml?objection=" + item.id() + "#objection-" + item.id();
      case HANDOVER -> "/app/handover/handover.xhtml?id=" + item.id();
      case TYPICAL_CASE -> "/app/recognition/typical-case.xhtml?id=" + item.id();
      case EVALUATION -> evaluation(item);
      case EVALUATION_APPEAL ->
          "/app/evaluation/evaluation.xhtml?appeal=" + item.id() + "#appeal-" + item.id();
      case EVALUATION_SCHEME -> "/app/evaluation/schemes.xhtml?id=" + item.id();
      case ANNUAL_REPORT -> annualReport(item);
      case EXPERT_ADVICE -> "/app/recognition/advice.xhtml?id=" + item.id();
      case INSPECTION -> inspection(item);
      case CREDIT_CASE -> "/app/credit/case.xhtml?id=" + item.id();
      case CREDIT_APPLICATION -> "/app/credit/application.xhtml?id=" + item.id();
      case MEASURE_ORDER -> "/app/credit/measure-order.xhtml?id=" + item.id();
      case MEASURE -> "/app/credit/measures.xhtml#proposed-" + item.id();
      case PROPAGATION -> "/app/credit/propagation-line.xhtml?id=" + item.id();
      case OBSERVATION -> indicator(item) + "#observation-" + item.id();
      case INDICATOR_TARGET -> indicator(item) + "#target-" + item.id();
    };
  }

  /** Whether the item is a report nobody has begun. */
  public boolean isToBegin(WorklistItem item) {
    return item.kind() == WorklistItem.Kind.REPORT && !item.href().startsWith("/reports/");
  }

  /** Kind of object whose state an item shows. */
  public String kindOfState(WorklistItem item) {
    return switch (item.kind()) {
      case ASSIGNMENT, DISPUTE -> "assignment";
      case REVIEW, REPORT -> "report";
      case SUB_TASK -> "sub-task";
      case MILESTONE -> "milestone";
      case CO_SIGNATURE -> "co-signature";
      case COPY -> "copy";
      case SLIP -> "slip";
      case WARNING -> "system-warning";
      case EXTENSION, REQUEST -> "change-request";
      case CLOSING, OTHERS -> "task";
      case PUBLICATION -> "plan";
      case IMPORT -> "import";
      case FINDING -> "finding";
      case OBJECTION -> "finding-objection";
      case HANDOVER -> "handover";
      case TYPICAL_CASE -> "typical-case";
      case EVALUATION -> "evaluation-round";
      case EVALUATION_APPEAL -> "evaluation-appeal";
      case EVALUATION_SCHEME -> "evaluation-scheme";
      case ANNUAL_REPORT -> "annual-report";
      case EXPERT_ADVICE -> "advice";
      case INSPECTION -> isAppraisal(item) ? "appraisal" : "inspection";
      case CREDIT_CASE -> "credit-case";
      case CREDIT_APPLICATION -> "credit-application";
      case MEASURE_ORDER -> "measure-order";
      case MEASURE -> "measure";
      case PROPAGATION -> "propagation";
      case OBSERVATION -> "indicator-observation";
      case INDICATOR_TARGET -> "indicator-target";
    };
  }

  /** The path from the base begins with the inspection, also where a praise of it waits. */
  private static String inspection(WorklistItem item) {
    var page = "/app/inspection/inspection.xhtml?id=" + item.href().split("/", -1)[2];
    return isAppraisal(item) ? page + "#appraisal-" + item.id() : page;
  }

  /** A round, or where it is a department's, the department's evaluation in it. */
  private static String evaluation(WorklistItem item) {
    return item.department() == null
        ? "/app/evaluation/evaluations.xhtml?id=" + item.id()
        : "/app/evaluation/evaluation.xhtml?year="
            + item.taskYear()
            + "&department="
            + item.department();
  }

  /** The path from the base begins with the indicator. */
  private static String indicator(WorklistItem item) {
    return "/app/indicator/indicator.xhtml?code=" + item.href().split("/", -1)[2];
  }

  /** The path from the base ends with the edition. */
  private static String annualReport(WorklistItem item) {
    var edition = item.href().substring(item.href().indexOf('?') + 1);
    return "/app/annual/report.xhtml?year=" + item.taskYear() + "&" + edition;
  }

  private static boolean isAppraisal(WorklistItem item) {
    return item.href().contains("/appraisals/");
  }

  private static String versions(WorklistItem item) {
    return "/app/plan/versions.xhtml?year=" + item.taskYear() + "#version-" + item.planVersion();
  }

  private static String report(WorklistItem item) {
    return "/app/report/report.xhtml?id=" + item.id();
  }

  private static String task(WorklistItem item) {
    return "/app/plan/task.xhtml?id=" + item.task();
  }

  private static String newReport(WorklistItem item) {
    return task(item) + "&period=" + item.period() + "#new-report";
  }

  /** Kinds of what may wait for the reader. */
  public List<String> getKinds() {
    return Stream.of(WorklistItem.Kind.values()).filter(this::mayWait).map(Enum::name).toList();
  }

  private boolean mayWait(WorklistItem.Kind each) {
    if (signedIn.isOffice()) {
      return !OF_DEPARTMENTS_ALONE.contains(each) && !OF_CREDIT.contains(each);
    }
    if (signedIn.getCaller().is(Role.EXPERT)) {
      return each == WorklistItem.Kind.TYPICAL_CASE || each == WorklistItem.Kind.EXPERT_ADVICE;
    }
    if (signedIn.getCaller().is(Role.LEADER)) {
      return each == WorklistItem.Kind.EVALUATION_APPEAL;
    }
    var ofCredit = signedIn.isCreditStaff() && !signedIn.isOfficial();
    return (ofCredit ? OF_CREDIT : OF_DEPARTMENTS).contains(each);
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
