package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.domain.ApplicationGuards;
import org.ipplan.credit.domain.ApplicationPoints;
import org.ipplan.credit.domain.ApplicationSteps;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.CreditApplication;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.Points;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** Takes a step with an application and does what follows from it. */
@Dependent
public class ApplicationEffects {
  static final String TYPE = "credit-application";

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject Applications applications;
  @Inject CaseEffects cases;
  @Inject Terms terms;
  @Inject RepairPapers papers;
  @Inject CreditTrail trail;

  void take(CreditApplication application, String action, Caller caller, StepInput input) {
    var matter = applications.matter(application);
    var facts = applications.facts(application, matter, caller);
    var before = application.state();
    application.take(action, facts, input);
    apply(facts, action, input);
    entityManager.flush();
    trail.step(
        action, TYPE, application.id(), before, application.state(), input.reason(), Map.of());
  }

  /**
   * A request was filed: the term to accept it begins where the rules give one (S11), else the one
   * to decide (C14).
   */
  void filed(CreditApplication application, CreditCase matter, RuleBook book) {
    var acceptance = ApplicationPoints.of(matter.list()).acceptance();
    if (!isRepair(application)) {
      return;
    }
    if (acceptance == null) {
      startTerm(application, matter, Role.CREDIT_HANDLER, application.filedOn(), book);
    } else {
      term(
          application,
          ApplicationSteps.ACCEPT,
          Role.CREDIT_HANDLER,
          acceptance,
          application.filedOn(),
          book);
    }
  }

  /** The term for deciding, under the law of a day: from the request, or from its acceptance. */
  private void startTerm(
      CreditApplication application,
      CreditCase matter,
      Role role,
      LocalDate judgedOn,
      RuleBook book) {
    terms.drop(application.caseId(), application.id(), ApplicationSteps.DECIDE);
    if (isRepair(application)) {
      var point = ApplicationPoints.of(matter.list()).decision();
      term(application, ApplicationSteps.DECIDE, role, point, judgedOn, book);
    }
  }

  private void term(
      CreditApplication application,
      String step,
      Role role,
      String point,
      LocalDate judgedOn,
      RuleBook book) {
    var rule = book.inForce(point, judgedOn);
    var from = fromAcceptance(point) ? judgedOn : application.filedOn();
    terms.start(application.caseId(), application.id(), step, role, rule, judgedOn, from);
  }

  /** Removals are decided from their acceptance on (S11), repairs from their filing (C14). */
  private static boolean fromAcceptance(String point) {
    return point.equals(Points.REMOVAL_DECISION);
  }

  private void apply(ApplicationSteps.Facts facts, String action, StepInput input) {
    var application = facts.application();
    var matter = facts.matter();
    var caller = facts.caller();
    var book = facts.book();
    switch (action) {
      case ApplicationSteps.ACCEPT -> accept(application, matter, caller, book);
      case ApplicationSteps.VERIFY -> verify(application, matter, caller, input, book);
      case ApplicationSteps.REFUSE -> refuse(facts, input);
      case ApplicationSteps.DECIDE_AGAINST -> deny(facts, input);
      case ApplicationSteps.DECIDE_FOR -> grant(application, matter, caller, book);
      case ApplicationSteps.WITHDRAW ->
          terms.drop(
              matter.id(), application.id(), ApplicationSteps.ACCEPT, ApplicationSteps.DECIDE);
      case ApplicationSteps.CIRCULATE -> circulate(application);
      case ApplicationSteps.ANNUL -> annul(application, matter, caller, input);
      default -> throw new IllegalStateException(action);
    }
  }

  private void accept(
      CreditApplication application, CreditCase matter, Caller caller, RuleBook book) {
    var today = clock.today();
    var points = ApplicationPoints.of(matter.list());
    var point = isRepair(application) ? points.decision() : points.objection();
    application.accepted(caller, today, book.inForce(point, today).ruleSet());
    terms.met(matter.id(), application.id(), ApplicationSteps.ACCEPT);
    startTerm(application, matter, Role.CREDIT_HANDLER, today, book);
  }

  private void verify(
      CreditApplication application,
      CreditCase matter,
      Caller caller,
      StepInput input,
      RuleBook book) {
    application.verified(caller, Objects.requireNonNull(input.note()), input.fields());
    var acceptedOn = Objects.requireNonNull(application.acceptedOn());
    startTerm(application, matter, Role.CREDIT_APPROVER, acceptedOn, book);
  }

  private void decide(CreditApplication application, Caller caller, @Nullable String reasons) {
    terms.drop(application.caseId(), application.id(), ApplicationSteps.ACCEPT);
    terms.met(application.caseId(), application.id(), ApplicationSteps.DECIDE);
    application.decided(caller, clock.today(), reasons);
  }

  /** With a note, the law or central policy that excludes a repair is named (C15). */
  private void refuse(ApplicationSteps.Facts facts, StepInput input) {
    var law = input.note();
    if (law != null && !law.isBlank()) {
      ApplicationGuards.requireExclusion(facts);
      facts.application().excluded(law);
    }
    decide(facts.application(), facts.caller(), input.reason());
  }

  private void deny(ApplicationSteps.Facts facts, StepInput input) {
    refuse(facts, input);
    if (isRepair(facts.application())) {
      papers.refused(facts.application(), facts.matter(), facts.book());
    }
  }

  /** Granted: the entry ends and publicity stops at once, circulation follows within its term. */
  private void grant(
      CreditApplication application, CreditCase matter, Caller caller, RuleBook book) {
    decide(application, caller, null);
    var repair = isRepair(application);
    if (repair) {
      papers.granted(application, matter, book);
    }
    cases.follow(matter, repair ? CaseSteps.REPAIR : CaseSteps.WITHDRAW, caller, null);
    var points = ApplicationPoints.of(matter.list());
    var point = repair ? points.circulation() : points.revocation();
    var today = clock.today();
    var acceptedOn = Objects.requireNonNull(application.acceptedOn());
    terms.start(
        matter.id(),
        application.id(),
        ApplicationSteps.CIRCULATE,
        Role.CREDIT_PUBLISHER,
        book.inForce(point, acceptedOn),
        acceptedOn,
        today);
  }

  private void circulate(CreditApplication application) {
    terms.met(application.caseId(), application.id(), ApplicationSteps.CIRCULATE);
    application.circulated(clock.today());
  }

  /** Deceit in the request: back to the state before, and counted anew (C15). */
  private void annul(
      CreditApplication application, CreditCase matter, Caller caller, StepInput input) {
    var reason = Objects.requireNonNull(input.reason());
    application.annulled(clock.today(), reason);
    terms.drop(matter.id(), application.id(), ApplicationSteps.CIRCULATE);
    cases.follow(matter, CaseSteps.RESTORE, caller, reason);
  }

  private static boolean isRepair(CreditApplication application) {
    return application.kind() == ApplicationKind.REPAIR;
  }
}
