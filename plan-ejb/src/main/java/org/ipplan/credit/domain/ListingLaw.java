package org.ipplan.credit.domain;

import java.util.Map;
import org.ipplan.shared.workflow.OutOfOrder;

/** The articles that order the steps to a listing: what must come before each of them. */
final class ListingLaw {
  private static final Map<String, String> POINTS =
      Map.ofEntries(
          Map.entry(CaseSteps.EDIT, Points.LISTING_TESTS),
          Map.entry(ListingSteps.ASSESS, Points.LISTING_TESTS),
          Map.entry(CaseSteps.DROP, Points.LISTING_TESTS),
          Map.entry(ListingSteps.GIVE_NOTICE, Points.PRIOR_NOTICE),
          Map.entry(ListingSteps.SERVE_NOTICE, Points.PRIOR_NOTICE),
          Map.entry(ListingSteps.OPEN_DEFENCE, Points.PRIOR_NOTICE),
          Map.entry(ListingSteps.DEFEND, Points.DEFENCE_TERM),
          Map.entry(ListingSteps.WAIVE, Points.PRIOR_NOTICE),
          Map.entry(ListingSteps.REPLY, Points.DEFENCE),
          Map.entry(ListingSteps.CALL_HEARING, Points.HEARING),
          Map.entry(ListingSteps.HOLD_HEARING, Points.HEARING),
          Map.entry(CaseSteps.SUBMIT, Points.DEFENCE),
          Map.entry(CaseSteps.PASS_REVIEW, Points.LEGAL_REVIEW),
          Map.entry(CaseSteps.RETURN, Points.LEGAL_REVIEW),
          Map.entry(ListingSteps.REDRAFT, Points.LEGAL_REVIEW),
          Map.entry(ListingSteps.VOTE, Points.DISCUSSION),
          Map.entry(ListingSteps.CONCLUDE, Points.DISCUSSION),
          Map.entry(ListingSteps.ASK_CONSENT, Points.LISTING_CONSENT),
          Map.entry(ListingSteps.CONSENT, Points.LISTING_CONSENT),
          Map.entry(ListingSteps.REFUSE_CONSENT, Points.LISTING_CONSENT),
          Map.entry(ListingSteps.DECIDE, Points.LISTING_CONTENTS),
          Map.entry(CaseSteps.REJECT, Points.LISTING_CONTENTS),
          Map.entry(ListingSteps.GUIDE, Points.LISTING_CONTENTS),
          Map.entry(ListingSteps.SERVE, Points.SERVICE),
          Map.entry(ListingSteps.PUSH, Points.LISTING_PUSH),
          Map.entry(CaseSteps.PUBLISH, Points.LISTING_PUBLISH),
          Map.entry(CaseSteps.NOTE_REVOCATION, Points.LISTING_REVOCATION),
          Map.entry(CaseSteps.REVOKE, Points.LISTING_REVOCATION),
          Map.entry(CaseSteps.WITHDRAW, Points.LISTING_REVOCATION),
          Map.entry(CaseSteps.EXPIRE, Points.LISTING_PERIOD),
          Map.entry(ListingSteps.REMOVE, Points.REMOVAL_CONDITIONS),
          Map.entry(CaseSteps.RESTORE, Points.REMOVAL_DECEIT),
          Map.entry(CaseSteps.RECUSE, Points.RECUSAL));

  static final OutOfOrder<ListingSteps.Facts> ORDER =
      new LawOfOrder<>(POINTS, (facts, point) -> facts.book().find(point, facts.today()));

  private ListingLaw() {}
}
