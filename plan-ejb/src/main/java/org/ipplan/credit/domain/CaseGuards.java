package org.ipplan.credit.domain;

import java.util.List;
import java.util.function.Predicate;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.domain.CaseSteps.Facts;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Transition;

/** What law demands of a determination; each refusal has its article and rule set. */
final class CaseGuards {
  /** Whoever withdrew from a case for partiality has no further hand in it (P-43). */
  static final Guard<Facts> NOT_RECUSED =
      lawful("credit.recused", Points.RECUSAL, facts -> !isRecused(facts));

  static final Guard<Facts> RECUSED_ONCE =
      Guard.that("credit.recused-already", facts -> !isRecused(facts));

  /** No legal review, no decision (P-58). */
  static final Guard<Facts> REVIEWED =
      lawful("credit.no-legal-review", Points.LEGAL_REVIEW, facts -> facts.history().isReviewed());

  /** Who circulates and publishes does not determine (C4). */
  static final Guard<Facts> NOT_DETERMINER =
      lawful(
          "credit.not-determiner",
          Points.JURISDICTION,
          facts -> !facts.history().isDoneBy(CaseSteps.DETERMINE, facts.caller()));

  /** The basis document was not revoked (C11). */
  static final Guard<Facts> BASIS_STANDS =
      lawful(
          "credit.basis-revoked",
          Points.REVOCATION_REPORT,
          facts -> facts.matter().basisRevokedOn() == null);

  static final Guard<Facts> REVOCATION_NEW =
      Guard.that("credit.revocation-noted", facts -> facts.matter().basisRevokedOn() == null);

  static final Guard<Facts> REVOCATION_TO_REPORT =
      lawful(
          "credit.revocation-not-to-report",
          Points.REVOCATION_REPORT,
          facts ->
              facts.matter().basisRevokedOn() != null
                  && !facts.history().has(CaseSteps.REPORT_REVOCATION));

  static final Guard<Facts> REVOCATION_REPORTED =
      lawful(
          "credit.revocation-not-reported",
          Points.REVOCATION_CIRCULATION,
          facts -> facts.history().has(CaseSteps.REPORT_REVOCATION));

  /** The ground is one of the rules in force on the document's day (C1). */
  private static final Guard<Facts> GROUND =
      new Guard<>(
          "credit.ground-unknown", facts -> grounds(facts).unknown(facts.matter().ground()));

  /** The document is of a type the ground rests on, and so is what it needs beside it (C3). */
  private static final Guard<Facts> DOCUMENT =
      new Guard<>(
          "credit.document-type",
          facts ->
              grounds(facts).wrongDocument(facts.matter().ground(), facts.matter().document()));

  private static final Guard<Facts> PROOFS =
      new Guard<>("credit.proof-missing", facts -> grounds(facts).unproved(facts.matter()));

  /** The unit whose business it is is settled (C4). */
  private static final Guard<Facts> UNIT =
      lawful("credit.no-unit", Points.JURISDICTION, facts -> facts.matter().unit() != null);

  /** Who coordinates, collects and publishes does not determine (C4). */
  private static final Guard<Facts> NOT_COORDINATOR =
      new Guard<>("credit.unit-coordinates", CaseGuards::coordinates);

  /** Somebody looked whether an abnormal filing was corrected in time (C2). */
  private static final Guard<Facts> EXCLUSION =
      lawful(
          "credit.exclusion-open",
          Points.EXCLUSION,
          facts ->
              facts.matter().correctedInTime() != null || !AbnormalPolicy.isAbout(facts.matter()));

  private CaseGuards() {}

  /** With everything a determination must have. */
  static Transition<CaseState, Facts> ready(Transition<CaseState, Facts> step) {
    return AbnormalGuards.ready(
        step.when(GROUND)
            .when(DOCUMENT)
            .when(PROOFS)
            .when(UNIT)
            .when(NOT_COORDINATOR)
            .when(EXCLUSION));
  }

  private static List<Refusal> coordinates(Facts facts) {
    var unit = facts.matter().unit();
    var rule = facts.book().inForce(Points.JURISDICTION, facts.today());
    return unit != null
            && rule.items().stream().anyMatch(each -> unit.strip().endsWith(each.nameZh()))
        ? List.of(rule.refusal("credit.unit-coordinates", unit))
        : List.of();
  }

  private static boolean isRecused(Facts facts) {
    return facts.history().isDoneBy(CaseSteps.RECUSE, facts.caller());
  }

  private static Grounds grounds(Facts facts) {
    return Grounds.of(facts.matter(), facts.book());
  }

  private static Guard<Facts> lawful(String code, String point, Predicate<Facts> condition) {
    return new Guard<>(
        code,
        facts ->
            condition.test(facts)
                ? List.of()
                : List.of(facts.book().inForce(point, facts.today()).refusal(code)));
  }
}
