package org.ipplan.credit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipplan.credit.domain.ApplicationSteps.Facts;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.ruleset.RuleValue;
import org.ipplan.ruleset.RuledDate;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.Guard;

/** What law demands of objections and repairs; each refusal has its article and rule set. */
public final class ApplicationGuards {
  private static final String RESTRICTION_OVER = "RESTRICTION_OVER";

  /** How the rules call it that nothing new came: as a condition, or as a case of exclusion. */
  private static final Set<String> NOTHING_NEW =
      Set.of(Points.NO_NEW_DETERMINATION, "NO_NEW_PENALTY", Points.NEW_DETERMINATION);

  /** Law allows it on the day: C12 for an objection, C13 and C15 for a repair. */
  static final Guard<Facts> ALLOWED =
      new Guard<>("credit.not-allowed", ApplicationGuards::notAllowed);

  /** Nothing came in between (C15). */
  static final Guard<Facts> STILL_ALLOWED =
      new Guard<>(
          "credit.new-determination",
          facts ->
              facts.isRepair() ? newDetermination(facts, facts.points().exclusions()) : List.of());

  /** Nothing was found that excludes a repair, such as law that allows none (C15). */
  static final Guard<Facts> NOT_EXCLUDED =
      new Guard<>("credit.repair-excluded", ApplicationGuards::excluded);

  /** The rules know of deceit, and what follows from it (C15, S14). */
  static final Guard<Facts> DECEIT_RULED =
      new Guard<>("credit.deceit-unruled", ApplicationGuards::unruledDeceit);

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
    refusals.addAll(newDetermination(facts, facts.points().conditions()));
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
    var first =
        Stream.concat(Stream.of(rule), ofClass(facts).stream())
            .map(each -> each.dateFrom(from, facts.calendar()))
            .max(Comparator.comparing(RuledDate::dueOn))
            .orElseThrow();
    return facts.today().isBefore(first.dueOn())
        ? List.of(first.rule().refusal("credit.repair-too-early", first.dueOn()))
        : List.of();
  }

  /** What the class of the entry asks beside (R36-4, R107-5). */
  private static Optional<Rule> ofClass(Facts facts) {
    return EntryClass.of(facts.matter().list()).minimum(facts.book(), facts.today());
  }

  /**
   * @param point of the conditions, or of the exclusions once a request was accepted
   */
  private static List<Refusal> newDetermination(Facts facts, String point) {
    var rule = facts.book().inForce(point, facts.today());
    return facts.standing().newDetermination()
            && codes(rule).stream().anyMatch(NOTHING_NEW::contains)
        ? List.of(rule.refusal("credit.new-determination"))
        : List.of();
  }

  private static List<Refusal> excluded(Facts facts) {
    if (!facts.isRepair() || !facts.points().listExclusions()) {
      return List.of();
    }
    var rule = facts.book().inForce(facts.points().exclusions(), acceptedOn(facts));
    return codes(rule).stream()
        .filter(facts.application().conditions()::contains)
        .map(code -> rule.refusal("credit.repair-excluded", code))
        .toList();
  }

  private static List<Refusal> unruledDeceit(Facts facts) {
    var deceit = facts.book().find(facts.points().deceit(), facts.today());
    return deceit.isPresent() && knowsDeceit(deceit.get())
        ? List.of()
        : List.of(Refusal.of("credit.deceit-unruled"));
  }

  /** A rule that lists nothing is about deceit alone (S14). */
  private static boolean knowsDeceit(Rule rule) {
    return !(rule.value() instanceof RuleValue.OfItems) || codes(rule).contains(Points.DECEIT);
  }

  private static List<String> codes(Rule rule) {
    return rule.items().stream().map(RuleItem::code).toList();
  }

  private static List<Refusal> recentRepair(Facts facts) {
    var last = facts.standing().lastRepairOn();
    var interval = facts.points().interval();
    if (last == null || interval == null || !isExcluded(facts, Points.RECENT_REPAIR)) {
      return List.of();
    }
    var rule = facts.book().inForce(interval, facts.today());
    var first = rule.dateFrom(last, facts.calendar()).dueOn();
    return facts.today().isBefore(first)
        ? List.of(rule.refusal("credit.repaired-recently", last, first))
        : List.of();
  }

  private static boolean isExcluded(Facts facts, String code) {
    return codes(facts.book().inForce(facts.points().exclusions(), facts.today())).contains(code);
  }

  /** A ban that law gives and that is not over (S9). */
  private static List<Refusal> restricted(Facts facts) {
    var until = facts.matter().longerUntil();
    var rule = facts.book().inForce(facts.points().conditions(), facts.today());
    return codes(rule).contains(RESTRICTION_OVER) && until != null && facts.today().isBefore(until)
        ? List.of(rule.refusal("credit.restriction-runs", until))
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
    return codes(rule).stream()
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
