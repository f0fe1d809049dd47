package org.ipplan.credit.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.domain.ListingSteps.Facts;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Transition;

/** What law demands on the way to a listing; each refusal has its article and rule set. */
final class ListingGuards {
  static final Guard<Facts> NOT_RECUSED =
      lawful("credit.recused", Points.RECUSAL, facts -> !isRecused(facts));

  static final Guard<Facts> RECUSED_ONCE =
      lawful("credit.recused-already", Points.RECUSAL, facts -> !isRecused(facts));

  /** What was told is what the case says now (P-44, and S5 that makes it run with the penalty). */
  static final Guard<Facts> NOTICE_GIVEN = guard("credit.no-notice", ListingGuards::untold);

  /** The result is no worse for a defence (P-45). */
  static final Guard<Facts> NOT_WORSE =
      lawful(
          "credit.defence-worsened",
          Points.DEFENCE,
          facts -> !facts.file().worsens(facts.matter()));

  static final Guard<Facts> REVIEWED =
      lawful("credit.no-legal-review", Points.LEGAL_REVIEW, facts -> facts.history().isReviewed());

  /** The discussion is on record as it ended (P-57). */
  static final Guard<Facts> CONCLUDED =
      lawful("credit.no-minutes", Points.DISCUSSION, ListingGuards::isConcluded);

  static final Guard<Facts> DISCUSSING =
      lawful("credit.discussion-concluded", Points.DISCUSSION, facts -> !isConcluded(facts));

  static final Guard<Facts> VOTED_ONCE =
      lawful(
          "credit.voted-already",
          Points.DISCUSSION,
          facts ->
              facts.file().votes().stream()
                  .noneMatch(vote -> facts.caller().isOneOf(vote.voter())));

  static final Guard<Facts> IN_FAVOUR =
      lawful("credit.no-majority", Points.DISCUSSION, ListingGuards::isInFavour);

  /** Enough members voted, each with reasons; the law names no number, the rules do. */
  static final Guard<Facts> VOTED = new Guard<>("credit.votes-missing", ListingGuards::tooFew);

  static final Guard<Facts> CONSENT_NEEDED =
      lawful("credit.consent-not-needed", Points.LISTING_CONSENT, Facts::needsConsent);

  static final Guard<Facts> CONSENT_NOT_NEEDED =
      lawful("credit.consent-needed", Points.LISTING_CONSENT, facts -> !facts.needsConsent());

  static final Guard<Facts> CONSENTED =
      lawful(
          "credit.no-consent",
          Points.LISTING_CONSENT,
          facts -> facts.history().has(ListingSteps.CONSENT));

  static final Guard<Facts> CONSENTED_ONCE =
      lawful(
          "credit.consent-given",
          Points.LISTING_CONSENT,
          facts -> !facts.history().has(ListingSteps.CONSENT));

  static final Guard<Facts> GUIDED_ONCE =
      lawful(
          "credit.guidance-issued",
          Points.LISTING_CONTENTS,
          facts -> facts.file().paper(ServedPaper.REPAIR_GUIDANCE).isEmpty());

  /** The repair guidance goes with the decision, where the rules of its day say so. */
  static final Guard<Facts> GUIDED =
      new Guard<>("credit.guidance-missing", ListingGuards::unguided);

  static final Guard<Facts> BASIS_STANDS =
      lawful(
          "credit.basis-revoked",
          Points.LISTING_REVOCATION,
          facts -> facts.matter().basisRevokedOn() == null);

  static final Guard<Facts> REVOCATION_NEW =
      lawful(
          "credit.revocation-noted",
          Points.LISTING_REVOCATION,
          facts -> facts.matter().basisRevokedOn() == null);

  static final Guard<Facts> REVOCATION_NOTED =
      lawful(
          "credit.revocation-not-noted",
          Points.LISTING_REVOCATION,
          facts -> facts.matter().basisRevokedOn() != null);

  static final Guard<Facts> OTHER_PROVINCE =
      lawful("credit.same-province", Points.LISTING_PUSH, Facts::isOfOtherProvince);

  /** A subject of another province is published there, once it was told. */
  static final Guard<Facts> PUSHED =
      lawful(
          "credit.not-pushed",
          Points.LISTING_PUSH,
          facts -> !facts.isOfOtherProvince() || facts.history().has(ListingSteps.PUSH));

  static final Guard<Facts> PUSHED_ONCE =
      lawful(
          "credit.pushed-already",
          Points.LISTING_PUSH,
          facts -> !facts.history().has(ListingSteps.PUSH));

  private ListingGuards() {}

  /** Law allows a listing, as far as is known: ground, document, tests, factors, intent, level. */
  static Transition<CaseState, Facts> ready(Transition<CaseState, Facts> step) {
    return step.when(guard("credit.ground-unknown", f -> grounds(f).unknown(ground(f))))
        .when(
            guard(
                "credit.document-type",
                f -> grounds(f).wrongDocument(ground(f), f.matter().document())))
        .when(guard("credit.proof-missing", f -> grounds(f).unproved(f.matter())))
        .when(guard("credit.test-unmet", WorksheetGuards::testsUnmet))
        .when(guard("credit.penalty-kind", WorksheetGuards::penaltyUnknown))
        .when(guard("credit.factor-open", WorksheetGuards::factorsOpen))
        .when(guard("credit.no-intent", WorksheetGuards::intent))
        .when(guard("credit.no-superior", WorksheetGuards::superiorMissing))
        .when(NOT_WORSE);
  }

  /** The party was heard: its terms are over, every defence answered, the hearing held. */
  static Transition<CaseState, Facts> heard(Transition<CaseState, Facts> step) {
    return step.when(guard("credit.window-open", ListingGuards::windowOpen))
        .when(
            lawful(
                "credit.defence-unanswered",
                Points.DEFENCE,
                facts -> facts.file().unanswered() == 0))
        .when(
            lawful(
                "credit.hearing-not-held", Points.HEARING, facts -> !facts.file().owesHearing()));
  }

  private static List<Refusal> untold(Facts facts) {
    var told =
        facts
            .history()
            .hasSince(
                ListingSteps.GIVE_NOTICE,
                CaseSteps.EDIT,
                ListingSteps.ASSESS,
                ListingSteps.REDRAFT);
    return told
        ? List.of()
        : Stream.of(Points.PRIOR_NOTICE, Points.LISTING_NOTICE)
            .map(point -> facts.rule(point).refusal("credit.no-notice"))
            .toList();
  }

  private static List<Refusal> windowOpen(Facts facts) {
    return facts
        .file()
        .runningWindow(facts.today())
        .map(term -> term.refusal("credit.window-open", term.dueOn()))
        .stream()
        .toList();
  }

  private static List<Refusal> tooFew(Facts facts) {
    var rule = facts.rule(Points.PANEL_MINIMUM);
    var cast = facts.file().counting(facts.history()).size();
    return rule.number().compareTo(BigDecimal.valueOf(cast)) <= 0
        ? List.of()
        : List.of(rule.refusal("credit.votes-missing", rule.number().toPlainString(), cast));
  }

  private static boolean isInFavour(Facts facts) {
    var votes = facts.file().counting(facts.history());
    return votes.stream().filter(Vote::inFavour).count() * 2 > votes.size();
  }

  private static boolean isConcluded(Facts facts) {
    return facts.history().hasSince(ListingSteps.CONCLUDE, ListingSteps.VOTE, CaseSteps.RECUSE);
  }

  private static List<Refusal> unguided(Facts facts) {
    var decidedOn = facts.matter().decidedOn();
    return facts.file().paper(ServedPaper.REPAIR_GUIDANCE).isPresent() || decidedOn == null
        ? List.of()
        : facts.book().find(Points.GUIDANCE_TOGETHER, decidedOn).stream()
            .map(rule -> rule.refusal("credit.guidance-missing"))
            .toList();
  }

  private static boolean isRecused(Facts facts) {
    return facts.history().isDoneBy(CaseSteps.RECUSE, facts.caller());
  }

  private static Grounds grounds(Facts facts) {
    return Grounds.of(facts.matter(), facts.book());
  }

  private static String ground(Facts facts) {
    return facts.matter().ground();
  }

  static boolean names(Rule rule, String code) {
    return rule.items().stream().map(RuleItem::code).anyMatch(code::equals);
  }

  private static Guard<Facts> guard(String code, Function<Facts, List<Refusal>> check) {
    return new Guard<>(code, check);
  }

  private static Guard<Facts> lawful(String code, String point, Predicate<Facts> condition) {
    return new Guard<>(
        code,
        facts -> condition.test(facts) ? List.of() : List.of(facts.rule(point).refusal(code)));
  }
}
