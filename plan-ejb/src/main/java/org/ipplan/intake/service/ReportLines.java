package org.ipplan.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.intake.JobKind;
import org.ipplan.intake.domain.GivenLine;
import org.ipplan.intake.domain.Members;
import org.ipplan.intake.domain.Tally;
import org.ipplan.intake.persistence.ShareRows;
import org.ipplan.progress.ReportContent;
import org.ipplan.progress.ReportService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.OnBehalf;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Progress of the plan, as drafts of departments' reports. What is submitted, approved or locked is
 * refused by its state; submitting stays with people.
 */
@Dependent
public class ReportLines implements LineTarget {
  private static final List<String> COLUMNS =
      List.of("assignment", "year", "task", "department", "period", "percentComplete", "narrative");

  @Inject ReportService reports;
  @Inject ShareRows shares;
  @Inject CallerContext callers;
  @Inject OnBehalf onBehalf;

  @Override
  public JobKind kind() {
    return JobKind.REPORTS;
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public int atOnce() {
    return 1;
  }

  @Override
  public void requireRight() {
    var caller = callers.caller();
    if (!caller.isDepartmentOfficial() && !caller.is(Role.SCOPE_PLAN_WRITE)) {
      throw DomainException.forbidden(List.of(Refusal.of("intake.plan-writer-only")));
    }
  }

  @Override
  public List<Refusal> noStep(String name) {
    return List.of(Refusal.of("intake.no-step", name));
  }

  @Override
  public void take(List<GivenLine> lines, Tally tally) {
    lines.forEach(line -> take(line, tally));
  }

  private void take(GivenLine line, Tally tally) {
    var members = line.members();
    var period = members.required("period");
    var percent = members.number("percentComplete");
    var narrative = members.required("narrative");
    var department = department(members);
    var share = members.isFaulty() ? null : share(members, department);
    if (share == null) {
      tally.refused(line.number(), members.faults());
      return;
    }
    var said = new ReportContent(narrative, percent == null ? 0 : percent, List.of());
    onBehalf.of(as(department), () -> draft(line.number(), share, period, said, tally));
  }

  /** The caller's own; a system that has none names one. */
  private String department(Members members) {
    var own = callers.caller().department();
    var named = members.text("department");
    if (own == null) {
      return members.required("department");
    }
    if (named != null && !named.equals(own)) {
      members.fault("department", "report.own-department");
    }
    return own;
  }

  private @Nullable UUID share(Members members, String department) {
    var named = members.id("assignment");
    var year = members.number("year");
    var task = members.number("task");
    if (named == null && (year == null || task == null)) {
      members.fault("assignment", "intake.share-unnamed");
    }
    if (members.isFaulty()) {
      return null;
    }
    var found =
        named == null
            ? shares.ofTask(year == null ? 0 : year, task == null ? 0 : task, department)
            : shares.ofId(named, department);
    if (found.isEmpty()) {
      members.fault(named == null ? "task" : "assignment", "intake.share-unknown");
    }
    return found.orElse(null);
  }

  /** A system writes drafts as the department's official would, and nothing else. */
  private Caller as(String department) {
    var caller = callers.caller();
    return caller.isPerson()
        ? caller
        : new Caller(caller.name(), Set.of(Role.OFFICIAL), department);
  }

  private UUID draft(long line, UUID share, String period, ReportContent said, Tally tally) {
    var there = shares.report(share, period);
    if (there.isEmpty()) {
      var begun = reports.begin(share, period, false, said);
      tally.added(line, begun);
      return begun;
    }
    var report = reports.get(there.get());
    var now =
        new ReportContent(said.narrative(), said.percentComplete(), report.content().figures());
    if (report.content().equals(now)) {
      tally.duplicate();
    } else {
      reports.edit(report.id(), report.version(), now);
      tally.changed(line, report.id());
    }
    return report.id();
  }
}
