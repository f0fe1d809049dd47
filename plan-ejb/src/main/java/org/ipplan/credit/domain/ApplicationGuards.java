package org.ipplan.credit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.domain.ApplicationSteps.Facts;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.Guard;

/** What law demands of objections and repairs; each refusal has its article and rule set. */
public final class ApplicationGuards {
  /** Law allows it on the day: C12 for an objection, C13 and C15 for a repair. */
  static final Guard<Facts> ALLOWED =
      new Guard<>("credit.not-allowed", ApplicationGuards::notAllowed);

  /** Nothing came in between (C15). */
  static final Guard<Facts> STILL_ALLOWED =
      new Guard<>(
          "credit.new-determination",
          facts -> facts.isRepair() ? newDetermination(facts) : List.of());

  /** The papers the rules ask for are there, the commitment among them. */
  static final Guard<Facts> PAPERS =
      new Guard<>("credit.papers-missing", ApplicationGuards::papersMissing);

  /** It was looked into, and the conditions of a repair were found met (C13). */
  static final Guard<Facts> VERIFIED =
      new Guard<>("credit.not-verified", ApplicationGuards::notVerified);

  private ApplicationGuards() {}

  /**
   * The rules let law or central policy exclude a repair, so that naming one is a ground to refuse
   * it (C15, R36-11).
   */
  public static void requireExclusion(Facts facts) {
    if (facts.isRepair() && isExclusionKnown(facts)) {
      return;
    }
    var point = facts.isRepair() ? facts.points().exclusions() : facts.points().objection();
    throw DomainException.conflict(
        List.of(facts.book().inForce(point, facts.today()).refusal("credit.exclusion-unknown")));
  }

  private static boolean isExclusionKnown(Facts facts) {
    var listed =
        facts.book().find(facts.points().exclusions(), facts.today()).stream()
            .flatMap(rule -> rule.items().stream())
            .anyMatch(item -> item.code().equals(Points.EXCLUDED_BY_LAW));
    return listed || facts.book().find(Points.REPAIR_RIGHT, facts.today()).isPresent();
  }

  /** Why law does not allow it today; empty where it does. */
  public static List<Refusal> notAllowed(Facts facts) {
    if (!facts.isRepair()) {
      return objectionWithoutRevocation(facts);
    }
    var refusals = new ArrayList<>(tooEarly(facts));
    refusals.addAll(newDetermination(facts));
    refusals.addAll(recentRepair(facts));
    refusals.addAll(restricted(facts));
    return refusals;
  }

  private static List<Refusal> objectionWithoutRevocation(Facts facts) {
    return facts.application().revokingDocument() != null
        ? List.of()
        : List.of(
            facts
                .book()
                .inForce(facts.points().objection(), facts.today())
                .refusal("credit.objection-without-revocation"));
  }

  private static List<Refusal> tooEarly(Facts facts) {
    var rule = facts.book().inForce(facts.points().minimum(), facts.today());
    var from = facts.matter().countedFrom();
    if (from == null) {
      return List.of(rule.refusal("credit.not-determined"));
    }
    var first = rule.dateFrom(from, facts.calendar()).dueOn();
    return facts.today().isBefore(first)
        ? List.of(rule.refusal("credit.repair-too-early", first.toString()))
        : List.of();
  }

  private static List<Refusal> newDetermination(Facts facts) {
    return facts.standing().newDetermination()
        ? List.of(
            facts
                .book()
                .inForce(facts.points().exclusions(), facts.today())
                .refusal("credit.new-determination"))
        : List.of();
  }

  private static List<Refusal> recentRepair(Facts facts) {
    var last = facts.standing().lastRepairOn();
    var interval = facts.points().interval();
    if (last == null || interval == null) {
      return List.of();
    }
    var rule = facts.book().inForce(interval, facts.today());
    var first = rule.dateFrom(last, facts.calendar()).dueOn();
    return facts.today().isBefore(first)
        ? List.of(rule.refusal("credit.repaired-recently", last.toString(), first.toString()))
        : List.of();
  }

  /** A ban that law gives and that is not over (S9). */
  private static List<Refusal> restricted(Facts facts) {
    var until = facts.matter().longerUntil();
    return facts.matter().list() == CreditList.SERIOUS
            && until != null
            && facts.today().isBefore(until)
        ? List.of(
            facts
                .book()
                .inForce(facts.points().conditions(), facts.today())
                .refusal("credit.restriction-runs", until.toString()))
        : List.of();
  }

  private static List<Refusal> papersMissing(Facts facts) {
    if (!facts.isRepair()) {
      return List.of();
    }
    return facts.book().find(facts.points().papers(), facts.today()).stream()
        .flatMap(
            rule ->
                rule.items().stream()
                    .filter(item -> !isThere(item, facts.application()))
                    .map(item -> rule.refusal("credit.papers-missing", item.code())))
        .toList();
  }

  private static boolean isThere(RuleItem item, CreditApplication application) {
    return item.code().equals(Points.COMMITMENT)
        ? application.commitment()
        : application.papers().contains(item.code());
  }

  private static List<Refusal> notVerified(Facts facts) {
    if (facts.application().verification() == null) {
      return List.of(Refusal.of("credit.not-verified"));
    }
    if (!facts.isRepair()) {
      return List.of();
    }
    var rule = facts.book().inForce(facts.points().conditions(), acceptedOn(facts));
    return rule.items().stream()
        .map(RuleItem::code)
        .filter(code -> !code.equals(Points.NO_NEW_DETERMINATION))
        .filter(code -> !facts.application().conditions().contains(code))
        .map(code -> rule.refusal("credit.condition-unverified", code))
        .toList();
  }

  private static LocalDate acceptedOn(Facts facts) {
    var on = facts.application().acceptedOn();
    return on == null ? facts.today() : on;
  }
}
