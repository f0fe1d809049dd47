package org.ipplan.progress.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.progress.PartDetails;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportDetails;
import org.ipplan.progress.ReportService;
import org.ipplan.progress.domain.BeginPolicy;
import org.ipplan.progress.domain.EvidenceRepository;
import org.ipplan.progress.domain.PartReads;
import org.ipplan.progress.domain.Report;
import org.ipplan.progress.domain.ReportContentPolicy;
import org.ipplan.progress.domain.ReportReads;
import org.ipplan.progress.domain.ReportRepository;
import org.ipplan.progress.domain.ReportWorkflow;
import org.ipplan.progress.domain.Standing;
import org.ipplan.progress.domain.Whole;
import org.ipplan.progress.service.ProgressTrail.Before;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Loads reports, asks the model, tells the trail. */
@Stateless
@PermitAll
public class ReportServiceBean implements ReportService {
  private static final int MOST_DAYS_TO_CHANGE = 60;

  /** Steps nobody outside the department learns of. */
  private static final Set<String> INSIDE =
      Set.of(ReportWorkflow.SIGN_OFF, ReportWorkflow.SEND_BACK);

  @Inject ReportAccess access;
  @Inject ReportRepository reports;
  @Inject ReportReads reads;
  @Inject PartReads parts;
  @Inject EvidenceRepository files;
  @Inject ReportingPeriods periods;
  @Inject AssignmentService assignments;
  @Inject CalendarService calendar;
  @Inject BusinessClock clock;
  @Inject ProgressTrail trail;
  @Inject CoSigning coSigning;
  @Inject Prefill prefill;

  @Override
  public List<PeriodDetails> periods(int year) {
    return periods.of(year);
  }

  @Override
  public UUID begin(UUID assignment, String period, boolean consolidated, ReportContent content) {
    var share = assignments.get(assignment);
    BeginPolicy.requireOwnOfficial(access.caller(), share);
    var checked = ReportContentPolicy.checked(content);
    var reported = periods.open(share.taskYear(), share.taskNumber(), period);
    var start = prefill.start(checked, share.id(), reported, consolidated);
    var report = Report.begin(share, reported, consolidated, start, access.caller(), clock.now());
    // locks the share: of two who begin at once the second finds the report of the first
    assignments.begin(assignment);
    reports.add(report);
    trail.begun(report);
    return report.id();
  }

  @Override
  public ReportDetails get(UUID id) {
    var report = reads.report(id, access.caller()).orElseThrow(() -> ReportAccess.notFound(id));
    return report.consolidated()
        ? report.with(
            parts.parts(report.task(), report.period(), access.caller()), parts.missing(id))
        : report;
  }

  @Override
  public List<PartDetails> parts(UUID task, String period) {
    return parts.parts(task, period, access.caller());
  }

  @Override
  public List<ReportDetails> ofTask(UUID task) {
    return reads.ofTask(task, access.caller());
  }

  @Override
  public ReportDetails edit(UUID id, long expectedVersion, ReportContent content) {
    var report = access.find(id, expectedVersion);
    var before = Before.of(report);
    var standing = access.standing(report);
    report.requireEditable(standing);
    if (report.edit(standing, ReportContentPolicy.checked(content))) {
      reports.flush();
      trail.edited(report, before);
      coSigning.reportChanged(report);
    }
    return get(id);
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    var report = access.find(id);
    return report.offers(access.standing(report));
  }

  @Override
  public ReportDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var report = toStep(id, action, expectedVersion);
    var before = Before.of(report);
    var standing = access.standing(report);
    step(report, standing, action, input);
    reports.flush();
    var without = action.equals(ReportWorkflow.SUBMIT) ? standing.whole() : Whole.ALONE;
    goesUpWithout(report, without, input);
    var reason = input.reason() == null ? input.note() : input.reason();
    if (INSIDE.contains(action)) {
      trail.inside(action, report, before, reason);
    } else {
      trail.taken(action, report, before, reason, submittedFiles(report, action), without);
    }
    return get(id);
  }

  /** Nobody is asked to co-sign while the report goes up. */
  private Report toStep(UUID id, String action, long expectedVersion) {
    var report = access.find(id, expectedVersion);
    if (action.equals(ReportWorkflow.SUBMIT)) {
      reports.lock(report);
      return access.find(id, expectedVersion);
    }
    return report;
  }

  private void goesUpWithout(Report report, Whole without, StepInput input) {
    if (!without.missing().isEmpty()) {
      parts.lacks(report, without.missing().codes(), Objects.requireNonNull(input.reason()));
    }
    if (!without.notCoSigned().isEmpty()) {
      coSigning.passOver(report, Objects.requireNonNull(input.reason()));
    }
  }

  private void step(Report report, Standing standing, String action, StepInput input) {
    switch (action) {
      case ReportWorkflow.SIGN_OFF -> report.signOff(standing, clock.now());
      case ReportWorkflow.SEND_BACK -> report.sendBack(standing, input, clock.now());
      case ReportWorkflow.SUBMIT -> report.submit(standing, input, clock.now());
      case ReportWorkflow.WITHDRAW -> report.withdraw(standing);
      case ReportWorkflow.RETURN ->
          report.giveBack(
              standing, input, dueAgain(input), sentFiles(report), clock.today(), clock.now());
      case ReportWorkflow.APPROVE -> report.approve(standing, input, clock.now());
      case ReportWorkflow.LOCK -> report.lock(standing);
      // the text itself is not a step's to change
      default ->
          throw new DomainException(
              DomainException.Kind.NOT_FOUND, "workflow.unknown-action", action, "report");
    }
  }

  private @Nullable Long submittedFiles(Report report, String action) {
    return action.equals(ReportWorkflow.SUBMIT)
        ? files.submit(report.id(), report.submissionCount())
        : null;
  }

  private Set<String> sentFiles(Report report) {
    return get(report.id()).evidence().stream()
        .map(file -> file.id().toString())
        .collect(Collectors.toSet());
  }

  /** The day named, else so many working days from today. */
  private LocalDate dueAgain(StepInput input) {
    var wanted = input.dueOn();
    var days = input.workingDays();
    if (days == null) {
      return wanted != null ? wanted : dueIn(Report.TO_CHANGE);
    }
    if (wanted != null) {
      throw DomainException.invalid("workingDays", "report.due-twice");
    }
    if (days < 1 || days > MOST_DAYS_TO_CHANGE) {
      throw DomainException.invalid("workingDays", "input.out-of-range", 1, MOST_DAYS_TO_CHANGE);
    }
    return dueIn(Term.workingDays(days));
  }

  private LocalDate dueIn(Term term) {
    return calendar.deadline(clock.today(), term, TermPurpose.ACT).dueOn();
  }
}
