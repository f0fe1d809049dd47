package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryState;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.CreditTerm;
import org.ipplan.credit.domain.EntryContent;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.credit.domain.Period;
import org.ipplan.credit.domain.Points;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/**
 * Takes a step with a case and does what follows from it: terms, entries, the record, the trail.
 */
@Dependent
public class CaseEffects {
  static final String TYPE = "credit-case";

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject Cases cases;
  @Inject Terms terms;
  @Inject ListEntries entries;
  @Inject Stacking stacking;
  @Inject ListingEffects listings;
  @Inject DeterminationPapers papers;
  @Inject CreditTrail trail;

  /**
   * A step somebody takes, by the table of the list the case is for. The case's version rises also
   * where its state stays, so that whoever looks at the case as it was before is refused.
   *
   * @throws DomainException {@code credit.at-sub-resource} for what carries more
   */
  void take(CreditCase matter, String action, Caller caller, StepInput input) {
    entityManager.lock(matter, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    if (matter.list() == CreditList.SERIOUS) {
      listings.take(matter, action, caller, input);
      return;
    }
    var facts = cases.facts(matter, caller);
    step(
        matter,
        action,
        facts,
        input,
        () -> {
          if (action.equals(CaseSteps.RECORD_FILING)) {
            throw new DomainException(Kind.IMPOSSIBLE, "credit.at-sub-resource", action);
          }
          apply(matter, action, caller, input, facts.book());
        });
  }

  /** A step that writes what a draft of a determination has beside itself. */
  void write(CreditCase matter, String action, Caller caller, Runnable writing) {
    step(matter, action, cases.facts(matter, caller), StepInput.NONE, writing);
  }

  /** A step that follows from what was decided on an application. */
  void follow(CreditCase matter, String action, Caller caller, @Nullable String reason) {
    if (matter.list() == CreditList.SERIOUS) {
      var own = action.equals(CaseSteps.REPAIR) ? ListingSteps.REMOVE : action;
      listings.follow(matter, own, caller, reason);
      return;
    }
    var input = reason == null ? StepInput.NONE : StepInput.reason(reason);
    var facts = cases.following(matter, caller);
    step(matter, action, facts, input, () -> apply(matter, action, caller, input, facts.book()));
  }

  private void step(
      CreditCase matter, String action, CaseSteps.Facts facts, StepInput input, Runnable content) {
    var before = matter.stateOn(facts.today());
    matter.take(action, facts, input);
    content.run();
    var note = note(input);
    cases.record(matter, facts.history().steps().size(), action, facts.caller(), note);
    entityManager.flush();
    trail.step(action, TYPE, matter.id(), before, matter.state(), note, trailed(matter));
  }

  private void apply(
      CreditCase matter, String action, Caller caller, StepInput input, RuleBook book) {
    switch (action) {
      case CaseSteps.DETERMINE -> determine(matter, caller, input, book);
      case CaseSteps.REPORT -> report(matter, book);
      case CaseSteps.PUBLISH -> publish(matter, caller);
      case CaseSteps.NOTE_REVOCATION -> noteRevocation(matter, book);
      case CaseSteps.REPORT_REVOCATION -> reportRevocation(matter, book);
      case CaseSteps.REVOKE, CaseSteps.WITHDRAW -> revoke(matter, action, caller, book);
      case CaseSteps.REPAIR -> end(matter, EntryState.REPAIRED, action, caller);
      case CaseSteps.RESTORE -> restore(matter, caller, book);
      default -> {
        // changes the state alone
      }
    }
  }

  private void determine(CreditCase matter, Caller caller, StepInput input, RuleBook book) {
    var today = clock.today();
    var ruleSet = book.inForce(Points.PERIOD, today).ruleSet();
    var period = stacking.next(matter, ruleSet, today, book);
    var number = papers.issue(matter, period, today, caller, input, book);
    matter.determined(number, ruleSet, period);
    entityManager.flush();
    var content =
        EntryContent.decided(matter.ground(), ruleSet, number, matter.department(), period);
    entries.add(matter.list(), matter.subject(), matter.id(), content, caller);
    start(matter, CaseSteps.REPORT, Role.CREDIT_HANDLER, rule(matter, Points.REPORT, book));
    startPeriod(matter, period, book);
  }

  private void startPeriod(CreditCase matter, Period period, RuleBook book) {
    start(matter, CaseSteps.EXPIRE, null, rule(matter, Points.PERIOD, book), period)
        .endOn(period.until());
  }

  private void report(CreditCase matter, RuleBook book) {
    terms.met(matter.id(), null, CaseSteps.REPORT);
    start(matter, CaseSteps.PUBLISH, Role.CREDIT_PUBLISHER, rule(matter, Points.CIRCULATION, book));
  }

  private void publish(CreditCase matter, Caller caller) {
    terms.met(matter.id(), null, CaseSteps.PUBLISH);
    var today = clock.today();
    matter.published(today);
    entries.change(matter.id(), content -> content.publishedOn(today), "publish", caller);
  }

  private void noteRevocation(CreditCase matter, RuleBook book) {
    matter.basisRevoked(clock.today());
    terms.drop(matter.id(), null, CaseSteps.REPORT, CaseSteps.PUBLISH);
    start(
        matter,
        CaseSteps.REPORT_REVOCATION,
        Role.CREDIT_HANDLER,
        rule(matter, Points.REVOCATION_REPORT, book));
  }

  private void reportRevocation(CreditCase matter, RuleBook book) {
    terms.met(matter.id(), null, CaseSteps.REPORT_REVOCATION);
    start(
        matter,
        CaseSteps.REVOKE,
        Role.CREDIT_PUBLISHER,
        rule(matter, Points.REVOCATION_CIRCULATION, book));
  }

  private void revoke(CreditCase matter, String action, Caller caller, RuleBook book) {
    terms.met(matter.id(), null, CaseSteps.REVOKE);
    end(matter, EntryState.REVOKED, action, caller);
    stacking.recount(matter, book, caller);
  }

  private void end(CreditCase matter, EntryState how, String reason, Caller caller) {
    terms.drop(
        matter.id(),
        null,
        CaseSteps.REPORT,
        CaseSteps.PUBLISH,
        CaseSteps.EXPIRE,
        CaseSteps.REPORT_REVOCATION);
    var today = clock.today();
    entries.change(matter.id(), content -> content.endedOn(today, how), reason, caller);
  }

  private void restore(CreditCase matter, Caller caller, RuleBook book) {
    var today = clock.today();
    var ruleSet = Objects.requireNonNull(matter.ruleSet());
    var period = stacking.next(matter, ruleSet, today, book);
    matter.countedAs(period.from(), period.until());
    entries.restore(matter.id(), period, caller);
    startPeriod(matter, period, book);
  }

  private void start(CreditCase matter, String step, Role role, Rule rule) {
    terms.start(matter.id(), null, step, role, rule, decidedOn(matter), clock.today());
  }

  private CreditTerm start(
      CreditCase matter, String step, @Nullable Role role, Rule rule, Period period) {
    return terms.start(matter.id(), null, step, role, rule, decidedOn(matter), period.from());
  }

  /** What the rules say by which the case was decided, whatever came since. */
  private static Rule rule(CreditCase matter, String point, RuleBook book) {
    return book.rule(Objects.requireNonNull(matter.ruleSet()), point);
  }

  private static LocalDate decidedOn(CreditCase matter) {
    return Objects.requireNonNull(matter.decidedOn());
  }

  private static @Nullable String note(StepInput input) {
    if (input.note() == null || input.reason() == null) {
      return input.note() == null ? input.reason() : input.note();
    }
    return input.note() + "\n" + input.reason();
  }

  private static Map<String, String> trailed(CreditCase matter) {
    var number = matter.decisionNumber();
    return number == null ? Map.of() : Map.of("decision", number);
  }
}
