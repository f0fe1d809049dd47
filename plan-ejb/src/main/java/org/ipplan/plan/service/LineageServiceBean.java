package org.ipplan.plan.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DirectoryService;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageService;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.domain.lineage.Succession;
import org.ipplan.plan.service.LineageRows.Row;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Compares years for every reader of tasks, and settles links for the office. */
@Stateless
@PermitAll
public class LineageServiceBean implements LineageService {
  @Inject CallerContext callers;
  @Inject DirectoryService directory;
  @Inject PlanService plans;
  @Inject LineageRows rows;
  @Inject LinkSteps steps;

  @Override
  public List<LineageEntry> compare(int from, int to) {
    var office = reader().isOffice();
    requireYears(from, to);
    return new Comparison(
            from, rows.between(from, to, office).toList(), rows.tasks(from, to), succession(to))
        .entries();
  }

  @Override
  public List<LineageEntry> ofTask(UUID task) {
    var office = reader().isOffice();
    steps.task(task);
    var found = rows.ofTask(task, office).toList();
    var bodies = found.isEmpty() ? List.<DepartmentDetails>of() : directory.departments();
    return found.stream().map(row -> Comparison.entry(row, succession(bodies, row))).toList();
  }

  @Override
  public LineageEntry get(UUID link) {
    var row = visible(link);
    return Comparison.entry(row, succession(directory.departments(), row));
  }

  @Override
  public List<StepOffer> offers(UUID link) {
    visible(link);
    return steps.offers(link, callers.caller());
  }

  @Override
  public Suggested suggest(int from, int to) {
    office();
    requireYears(from, to);
    return steps.suggest(from, to, succession(to));
  }

  @Override
  public LineageEntry take(
      UUID link, String action, long expectedVersion, @Nullable LineageKind kind, StepInput input) {
    visible(link);
    steps.take(link, action, expectedVersion, kind, input);
    return get(link);
  }

  @Override
  public UUID set(ByHand wish) {
    office();
    return steps.set(wish);
  }

  private Row visible(UUID link) {
    return rows.link(link, reader().isOffice())
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("lineage.not-found", link));
  }

  private void requireYears(int from, int to) {
    if (from >= to) {
      throw DomainException.invalid("to", "lineage.years", from);
    }
    plans.published(from);
    plans.published(to);
  }

  private Succession succession(int laterYear) {
    return new Succession(directory.departments(), LocalDate.of(laterYear, 12, 31));
  }

  /** What was dropped has no later lead to compare with. */
  private static Succession succession(List<DepartmentDetails> bodies, Row row) {
    var later = row.to() == null ? row.from() : row.to();
    return new Succession(bodies, LocalDate.of(later.year(), 12, 31));
  }

  private Caller office() {
    var caller = callers.caller();
    if (!caller.isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("lineage.office-only")));
    }
    return caller;
  }

  private Caller reader() {
    var caller = callers.caller();
    if (!caller.isPerson() && !caller.is(Role.SCOPE_PLAN_READ)) {
      throw DomainException.forbidden(List.of(Refusal.of("plan.read-scope")));
    }
    return caller;
  }
}
