package org.ipplan.credit.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.domain.CaseSteps.Facts;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Transition;

/**
 * What Order 77 demands before an abnormal filing is determined dishonest (AF1, AF2, AF6, AF7), by
 * the rules in force on the day of the document; each refusal has its article and rule set.
 */
final class AbnormalGuards {
  static final Guard<Facts> ABOUT =
      Guard.that("credit.not-abnormal", facts -> AbnormalPolicy.isAbout(facts.matter()));

  /** What is abnormal is one of the kinds (AF1). */
  private static final Guard<Facts> OF_A_KIND =
      ruled(
          "credit.abnormal-kind",
          Points.ABNORMAL_KINDS,
          facts -> written(facts).filter(each -> isOfKnownKinds(each, facts)).isPresent());

  /** The party was told of the preliminary finding (AF2). */
  private static final Guard<Facts> TOLD =
      ruled(
          "credit.abnormal-untold",
          Points.ABNORMAL_PROCEDURE,
          facts -> written(facts).filter(AbnormalRecord::isTold).isPresent());

  /** It answered, or its term is over without an answer (AF2). */
  private static final Guard<Facts> ANSWERED =
      new Guard<>("credit.abnormal-unanswered", AbnormalGuards::unanswered);

  /** Whether to hear it before measures was decided (AF6). */
  private static final Guard<Facts> HEARD =
      ruled(
          "credit.abnormal-hearing-open",
          Points.ABNORMAL_HEARING,
          facts -> written(facts).filter(AbnormalRecord::isHearingDecided).isPresent());

  /** Somebody looked whether a heavier penalty followed, which is a ground of S2 (AF7). */
  private static final Guard<Facts> LINKED =
      ruled(
          "credit.abnormal-penalty-open",
          Points.ABNORMAL_LINK,
          facts -> written(facts).filter(AbnormalRecord::isPenaltyLookedAt).isPresent());

  private AbnormalGuards() {}

  /** With everything the order asks for. */
  static Transition<CaseState, Facts> ready(Transition<CaseState, Facts> step) {
    return step.when(OF_A_KIND).when(TOLD).when(ANSWERED).when(HEARD).when(LINKED);
  }

  private static Optional<AbnormalRecord> written(Facts facts) {
    return facts.abnormal().written();
  }

  private static boolean isOfKnownKinds(AbnormalRecord kept, Facts facts) {
    var known =
        AbnormalPolicy.kinds(facts.matter(), facts.book()).stream()
            .flatMap(rule -> rule.items().stream())
            .map(RuleItem::code)
            .toList();
    return !kept.kindCodes().isEmpty() && known.containsAll(kept.kindCodes());
  }

  private static List<Refusal> unanswered(Facts facts) {
    var term = facts.abnormal().term();
    if (written(facts).filter(AbnormalRecord::isAnswered).isPresent()) {
      return List.of();
    }
    return term != null && !facts.today().isAfter(term.dueOn())
        ? List.of(term.refusal("credit.abnormal-term-runs", term.dueOn()))
        : refusals(facts, Points.ABNORMAL_PROCEDURE, "credit.abnormal-unanswered");
  }

  private static Guard<Facts> ruled(String code, String point, Predicate<Facts> condition) {
    return new Guard<>(
        code, facts -> condition.test(facts) ? List.of() : refusals(facts, point, code));
  }

  /** None for other documents, and none where the rules of the document's day are silent. */
  private static List<Refusal> refusals(Facts facts, String point, String code) {
    var matter = facts.matter();
    return AbnormalPolicy.isAbout(matter)
        ? facts.book().find(point, matter.document().issuedOn()).stream()
            .map(rule -> rule.refusal(code))
            .toList()
        : List.of();
  }
}
