package org.ipplan.credit.domain;

import org.ipplan.credit.domain.ListingSteps.Facts;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;

/** Who may take the steps to a listing: roles, and the eyes that differ. */
final class ListingWho {
  static final Guard<Facts> WRITER =
      Guard.that(
          "credit.handler-only",
          facts -> facts.caller().isAny(Role.CREDIT_HANDLER, Role.SCOPE_CREDIT_WRITE));
  static final Guard<Facts> HANDLER = only("credit.handler-only", Role.CREDIT_HANDLER);
  static final Guard<Facts> LEGAL = only("credit.legal-only", Role.CREDIT_LEGAL);
  static final Guard<Facts> MEMBER = only("credit.panel-only", Role.CREDIT_PANEL);
  static final Guard<Facts> APPROVER = only("credit.approver-only", Role.CREDIT_APPROVER);
  static final Guard<Facts> PUBLISHER = only("credit.publisher-only", Role.CREDIT_PUBLISHER);
  static final Guard<Facts> STAFF =
      Guard.that("credit.staff-only", facts -> facts.caller().isCreditStaff());

  static final Guard<Facts> FILER =
      Guard.that(
          "credit.filer-only",
          facts -> facts.caller().isAny(Role.CREDIT_HANDLER, Role.SCOPE_CREDIT_APPLY));

  /** Whoever looks at the proof of service. */
  static final Guard<Facts> CHECKER =
      Guard.that(
          "credit.checker-only",
          facts ->
              facts.caller().isAny(Role.CREDIT_HANDLER, Role.CREDIT_LEGAL, Role.CREDIT_APPROVER));

  static final Guard<Facts> HANDLER_OR_LEGAL =
      Guard.that(
          "credit.handler-or-legal",
          facts -> facts.caller().isAny(Role.CREDIT_HANDLER, Role.CREDIT_LEGAL));

  static final Guard<Facts> HANDLER_OR_APPROVER =
      Guard.that(
          "credit.handler-or-approver",
          facts -> facts.caller().isAny(Role.CREDIT_HANDLER, Role.CREDIT_APPROVER));

  /** The next higher authority itself (S6). */
  static final Guard<Facts> SUPERIOR = Guard.that("credit.superior-only", ListingWho::isSuperior);

  static final Guard<Facts> NOT_MAKER =
      Guard.that("credit.not-maker", facts -> !facts.history().isMadeBy(facts.caller()));
  static final Guard<Facts> NOT_REVIEWER =
      Guard.that("credit.not-reviewer", facts -> !facts.history().isReviewedBy(facts.caller()));

  /** The day of service starts every term, so that somebody else looks at the proof. */
  static final Guard<Facts> NOT_SERVER =
      Guard.that(
          "credit.not-server",
          facts -> facts.file().service().stream().noneMatch(s -> s.isBy(facts.caller())));

  static final Guard<Facts> NOT_DECIDER =
      Guard.that(
          "credit.not-decider",
          facts ->
              facts.file().paper(ServedPaper.LISTING_DECISION).stream()
                  .noneMatch(paper -> paper.isBy(facts.caller())));

  static final Guard<Facts> NOT_NOTER =
      Guard.that(
          "credit.not-noter",
          facts -> !facts.history().isDoneBy(CaseSteps.NOTE_REVOCATION, facts.caller()));

  static final Guard<Facts> FOLLOWS = Guard.that("workflow.follows-work", facts -> facts.follows());

  private ListingWho() {}

  private static boolean isSuperior(Facts facts) {
    var sheet = facts.file().worksheet();
    return facts.caller().is(Role.CREDIT_SUPERIOR)
        && sheet != null
        && facts.caller().belongsTo(sheet.superior());
  }

  private static Guard<Facts> only(String code, Role role) {
    return Guard.that(code, facts -> facts.caller().is(role));
  }
}
