package org.ipplan.report.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.ipplan.plan.PlanService;
import org.ipplan.report.AnnualReportDetails;
import org.ipplan.report.AnnualReportService;
import org.ipplan.report.AnnualReportState;
import org.ipplan.report.OwnText;
import org.ipplan.report.ReportComparison;
import org.ipplan.report.ReportContent.Chapter;
import org.ipplan.report.ReportDocument;
import org.ipplan.report.ReportFormat;
import org.ipplan.report.ReportReference;
import org.ipplan.report.domain.AnnualReport;
import org.ipplan.report.domain.AnnualReportSteps;
import org.ipplan.report.domain.WholeReport;
import org.ipplan.report.persistence.Editions;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Loads editions, asks the model, tells the trail. */
@Stateless
@PermitAll
public class AnnualReportServiceBean implements AnnualReportService {
  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject PlanService plans;
  @Inject Editions editions;
  @Inject Composing composing;
  @Inject Comparing comparing;
  @Inject Printing printing;
  @Inject Event<StepTaken> steps;

  @Override
  public Page<AnnualReportDetails> list(int limit, @Nullable String cursor, boolean count) {
    reader();
    return editions.list(limit, cursor, count);
  }

  @Override
  public List<AnnualReportDetails> editions(int year) {
    reader();
    return editions.ofYear(year);
  }

  @Override
  public AnnualReportDetails edition(int year, @Nullable Integer edition) {
    reader();
    return editions.find(year, edition).orElseThrow(() -> notFound(year));
  }

  @Override
  public AnnualReportDetails.Whole get(int year, @Nullable Integer edition) {
    reader();
    return editions.whole(year, edition).orElseThrow(() -> notFound(year));
  }

  @Override
  public ReportReference reference(int year, @Nullable Integer edition, int n) {
    return get(year, edition).content().references().stream()
        .filter(reference -> reference.n() == n)
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("annual-report.reference-not-found", n));
  }

  @Override
  public int begin(int year) {
    var caller = reader();
    if (!caller.isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("annual-report.office-only")));
    }
    plans.published(year);
    var last = editions.last(year);
    if (last.open()) {
      throw open(year);
    }
    int edition = last.edition() + 1;
    var begun = AnnualReport.begin(year, edition, composing.compose(year), caller, clock.now());
    add(begun);
    editions.inherit(begun.id(), year);
    tell("begin", begun, null, null);
    return edition;
  }

  private void add(AnnualReport begun) {
    entityManager.persist(begun);
    try {
      entityManager.flush();
    } catch (ConstraintViolationException e) {
      // somebody else began it between the question and the answer
      if (e.getKind() == ConstraintKind.UNIQUE) {
        throw open(begun.year());
      }
      throw e;
    }
  }

  private static DomainException open(int year) {
    return DomainException.conflict(List.of(Refusal.of("annual-report.open", year)));
  }

  @Override
  public AnnualReportDetails write(
      int year, @Nullable Integer edition, long expectedVersion, OwnText wanted) {
    var written = found(year, edition, expectedVersion);
    var before = written.state();
    written.write(callers.caller(), clock.now());
    var known = written.composed().chapters().stream().map(Chapter::code).toList();
    if (!known.contains(wanted.chapter())) {
      throw DomainException.notFound("annual-report.chapter-unknown", wanted.chapter());
    }
    new Faults().optional("text", wanted.text(), OwnText.MAX_TEXT).orRefuse();
    editions.put(written.id(), wanted);
    entityManager.flush();
    tell(AnnualReportSteps.WRITE, written, before, null);
    return edition(year, written.edition());
  }

  @Override
  public List<StepOffer> offers(int year, @Nullable Integer edition) {
    var of = find(edition(year, edition));
    return of.offers(callers.caller(), faults(of));
  }

  @Override
  public AnnualReportDetails take(
      int year, @Nullable Integer edition, String action, long expectedVersion, StepInput input) {
    var taken = found(year, edition, expectedVersion);
    var before = taken.state();
    if (action.equals(AnnualReportSteps.WRITE)) {
      throw new DomainException(
          DomainException.Kind.NOT_FOUND, "workflow.unknown-action", action, "annual-report");
    } else if (action.equals(AnnualReportSteps.REFRESH)) {
      refresh(taken, input);
    } else {
      step(taken, action, input);
    }
    entityManager.flush();
    tell(action, taken, before, input.reason());
    return editions.find(year, taken.edition()).orElseThrow(() -> notFound(year));
  }

  private void refresh(AnnualReport taken, StepInput input) {
    var now = composing.compose(taken.year());
    var moved = WholeReport.moved(taken.composed(), now);
    taken.refresh(now, moved, callers.caller(), clock.now(), input);
  }

  private void step(AnnualReport taken, String action, StepInput input) {
    var composed = taken.composed();
    var texts = editions.texts(taken.id());
    taken.take(
        action,
        callers.caller(),
        WholeReport.faults(composed, texts),
        WholeReport.of(composed, texts),
        clock.now(),
        clock.today(),
        input);
  }

  @Override
  public ReportDocument document(
      int year, @Nullable Integer edition, ReportFormat format, Locale locale, String address) {
    return printing.print(get(year, edition), format, locale, address);
  }

  @Override
  public ReportComparison compare(int year, @Nullable Integer edition, int with) {
    if (year == with) {
      throw DomainException.invalid("with", "annual-report.same-year");
    }
    var one = get(year, edition);
    var other =
        editions
            .whole(with, null)
            .orElseThrow(() -> DomainException.notFound("annual-report.no-other", with));
    return comparing.compare(one, other);
  }

  private List<Refusal> faults(AnnualReport of) {
    return WholeReport.faults(of.composed(), editions.texts(of.id()));
  }

  private AnnualReport found(int year, @Nullable Integer edition, long expectedVersion) {
    var found = find(edition(year, edition));
    if (found.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return found;
  }

  private AnnualReport find(AnnualReportDetails details) {
    var found = entityManager.find(AnnualReport.class, details.id());
    if (found == null) {
      throw notFound(details.year());
    }
    return found;
  }

  /**
   * @throws DomainException {@code plan.read-scope}
   */
  private Caller reader() {
    var caller = callers.caller();
    if (!caller.isPerson() && !caller.is(Role.SCOPE_PLAN_READ)) {
      throw DomainException.forbidden(List.of(Refusal.of("plan.read-scope")));
    }
    return caller;
  }

  private void tell(
      String action, AnnualReport of, @Nullable AnnualReportState before, @Nullable String reason) {
    steps.fire(
        StepTaken.audited(action, "annual-report", of.id(), before, of.state(), reason)
            .with(
                Map.of(
                    "year", Integer.toString(of.year()),
                    "edition", Integer.toString(of.edition()))));
  }

  private static DomainException notFound(int year) {
    return DomainException.notFound("annual-report.not-found", year);
  }
}
