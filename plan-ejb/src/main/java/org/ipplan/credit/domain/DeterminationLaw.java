package org.ipplan.credit.domain;

import java.util.Map;
import org.ipplan.shared.workflow.OutOfOrder;

/** The articles that order the steps of a determination: what must come before each of them. */
final class DeterminationLaw {
  private static final Map<String, String> POINTS =
      Map.ofEntries(
          Map.entry(CaseSteps.EDIT, Points.DOCUMENTS),
          Map.entry(CaseSteps.RECORD_FILING, Points.ABNORMAL_PROCEDURE),
          Map.entry(CaseSteps.SUBMIT, Points.DOCUMENTS),
          Map.entry(CaseSteps.DROP, Points.DOCUMENTS),
          Map.entry(CaseSteps.PASS_REVIEW, Points.LEGAL_REVIEW),
          Map.entry(CaseSteps.RETURN, Points.LEGAL_REVIEW),
          Map.entry(CaseSteps.REJECT, Points.LEGAL_REVIEW),
          Map.entry(CaseSteps.DETERMINE, Points.LEGAL_REVIEW),
          Map.entry(CaseSteps.RECUSE, Points.RECUSAL),
          Map.entry(CaseSteps.REPORT, Points.REPORT),
          Map.entry(CaseSteps.PUBLISH, Points.CIRCULATION),
          Map.entry(CaseSteps.NOTE_REVOCATION, Points.REVOCATION_REPORT),
          Map.entry(CaseSteps.REPORT_REVOCATION, Points.REVOCATION_REPORT),
          Map.entry(CaseSteps.REVOKE, Points.REVOCATION_CIRCULATION),
          Map.entry(CaseSteps.EXPIRE, Points.PERIOD),
          Map.entry(CaseSteps.REPAIR, Points.REPAIR_CONDITIONS),
          Map.entry(CaseSteps.RESTORE, Points.REPAIR_EXCLUSIONS),
          Map.entry(CaseSteps.WITHDRAW, Points.OBJECTION));

  static final OutOfOrder<CaseSteps.Facts> ORDER =
      new LawOfOrder<>(POINTS, (facts, point) -> facts.book().find(point, facts.today()));

  private DeterminationLaw() {}
}
