package org.ipplan.credit.domain;

import static org.ipplan.credit.CaseState.DECIDED;
import static org.ipplan.credit.CaseState.DEFENCE_OPEN;
import static org.ipplan.credit.CaseState.DRAFT;
import static org.ipplan.credit.CaseState.LEGAL_REVIEW;
import static org.ipplan.credit.CaseState.LISTED;
import static org.ipplan.credit.CaseState.NOTICE_SERVED;
import static org.ipplan.credit.CaseState.PANEL;
import static org.ipplan.credit.CaseState.REJECTED;
import static org.ipplan.credit.CaseState.REMOVED;
import static org.ipplan.credit.CaseState.REVOKED;
import static org.ipplan.credit.CaseState.SERVED;
import static org.ipplan.credit.CaseState.SUPERIOR_CONSENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ipplan.credit.CaseState;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * The table of steps to an entry of the serious-dishonesty list and out of it again (S1 to S16, by
 * way of C16): told, heard, reviewed, discussed, consented to, decided, served, published. A step
 * out of order is refused with the article that demands what is missing.
 */
public final class ListingSteps {
  public static final String ASSESS = "assess";
  public static final String GIVE_NOTICE = "give-notice";
  public static final String SERVE_NOTICE = "serve-notice";
  public static final String OPEN_DEFENCE = "open-defence";
  public static final String DEFEND = "defend";
  public static final String WAIVE = "waive";
  public static final String REPLY = "reply";
  public static final String CALL_HEARING = "call-hearing";
  public static final String HOLD_HEARING = "hold-hearing";
  public static final String REDRAFT = "redraft";
  public static final String VOTE = "vote";
  public static final String CONCLUDE = "conclude";
  public static final String ASK_CONSENT = "ask-consent";
  public static final String CONSENT = "consent";
  public static final String REFUSE_CONSENT = "refuse-consent";
  public static final String DECIDE = "decide";
  public static final String GUIDE = "guide";
  public static final String SERVE = "serve";
  public static final String PUSH = "push";
  public static final String REMOVE = "remove";

  /** Not rows of the table: what terms of the party are for. */
  public static final String ASK_HEARING = "ask-hearing";

  public static final String RECONSIDERATION = "reconsideration";
  public static final String SUIT = "suit";

  private static final Set<CaseState> BEFORE_DECISION =
      Set.of(DRAFT, NOTICE_SERVED, DEFENCE_OPEN, LEGAL_REVIEW, PANEL, SUPERIOR_CONSENT);
  private static final Set<CaseState> TOLD =
      Set.of(NOTICE_SERVED, DEFENCE_OPEN, LEGAL_REVIEW, PANEL, SUPERIOR_CONSENT);
  private static final Set<CaseState> HEARING = Set.of(NOTICE_SERVED, DEFENCE_OPEN);
  private static final Set<CaseState> RUNNING = Set.of(DECIDED, SERVED, LISTED);

  /**
   * What a step is decided on.
   *
   * @param subjectProvince two digits of the subject's province, null where it is not known
   * @param book the rules as they are now
   * @param follows whether the product takes the step, because something else was decided
   */
  public record Facts(
      CreditCase matter,
      CaseHistory history,
      ListingFile file,
      @Nullable String subjectProvince,
      RuleBook book,
      Caller caller,
      LocalDate today,
      boolean follows) {

    /** What is law today. */
    public Rule rule(String point) {
      return book.inForce(point, today);
    }

    /** Whether authorities of this level need the consent of the next higher one (S6). */
    public boolean needsConsent() {
      var sheet = file.worksheet();
      return sheet != null
          && ListingGuards.names(rule(Points.LISTING_CONSENT), sheet.level().name());
    }

    /** Whether the subject is registered in another province than the authority's (S7). */
    public boolean isOfOtherProvince() {
      var sheet = file.worksheet();
      var own = sheet == null ? null : sheet.province();
      return own != null && subjectProvince != null && !own.equals(subjectProvince);
    }
  }

  public static final Workflow<CaseState, Facts> WORKFLOW =
      new Workflow<>(
          "credit-listing",
          List.of(
              DRAFT,
              NOTICE_SERVED,
              DEFENCE_OPEN,
              LEGAL_REVIEW,
              PANEL,
              SUPERIOR_CONSENT,
              DECIDED,
              SERVED,
              LISTED,
              REMOVED,
              REVOKED,
              REJECTED),
          table(),
          ListingLaw.ORDER);

  private ListingSteps() {}

  private static List<Transition<CaseState, Facts>> table() {
    var rows = new ArrayList<Transition<CaseState, Facts>>();
    draft(rows);
    hear(rows);
    review(rows);
    discuss(rows);
    decide(rows);
    publish(rows);
    end(rows);
    return rows;
  }

  private static void draft(List<Transition<CaseState, Facts>> rows) {
    rows.add(
        step(CaseSteps.EDIT, DRAFT, DRAFT).by(ListingWho.WRITER).by(ListingGuards.NOT_RECUSED));
    rows.add(handled(step(ASSESS, DRAFT, DRAFT)));
    rows.add(ListingGuards.ready(handled(step(GIVE_NOTICE, DRAFT, DRAFT))));
    rows.add(handled(step(SERVE_NOTICE, DRAFT, NOTICE_SERVED)).when(ListingGuards.NOTICE_GIVEN));
    rows.add(step(CaseSteps.DROP, DRAFT, REJECTED).by(ListingWho.HANDLER).needing(Need.REASON));
    rows.addAll(
        each(
            BEFORE_DECISION,
            CaseSteps.RECUSE,
            step ->
                step.by(ListingWho.STAFF).when(ListingGuards.RECUSED_ONCE).needing(Need.REASON)));
  }

  private static void hear(List<Transition<CaseState, Facts>> rows) {
    rows.add(
        step(OPEN_DEFENCE, NOTICE_SERVED, DEFENCE_OPEN)
            .by(ListingWho.CHECKER)
            .by(ListingWho.NOT_SERVER)
            .by(ListingGuards.NOT_RECUSED));
    rows.addAll(each(HEARING, DEFEND, step -> step.by(ListingWho.FILER)));
    rows.addAll(each(HEARING, WAIVE, ListingSteps::handled));
    rows.addAll(each(HEARING, REPLY, ListingSteps::handled));
    rows.addAll(each(HEARING, CALL_HEARING, ListingSteps::handled));
    rows.addAll(each(HEARING, HOLD_HEARING, ListingSteps::handled));
    rows.add(
        ListingGuards.heard(
            ListingGuards.ready(handled(step(CaseSteps.SUBMIT, DEFENCE_OPEN, LEGAL_REVIEW)))));
  }

  private static void review(List<Transition<CaseState, Facts>> rows) {
    rows.add(legal(step(CaseSteps.PASS_REVIEW, LEGAL_REVIEW, PANEL)).needing(Need.NOTE));
    rows.add(legal(step(CaseSteps.RETURN, LEGAL_REVIEW, DEFENCE_OPEN)).needing(Need.REASON));
    rows.add(
        Transition.<CaseState, Facts>step(REDRAFT, Set.of(DEFENCE_OPEN, LEGAL_REVIEW), DRAFT)
            .by(ListingWho.HANDLER_OR_LEGAL)
            .by(ListingGuards.NOT_RECUSED)
            .needing(Need.REASON));
  }

  private static void discuss(List<Transition<CaseState, Facts>> rows) {
    rows.add(
        step(VOTE, PANEL, PANEL)
            .by(ListingWho.MEMBER)
            .by(ListingWho.NOT_MAKER)
            .by(ListingWho.NOT_REVIEWER)
            .by(ListingGuards.NOT_RECUSED)
            .when(ListingGuards.VOTED_ONCE)
            .when(ListingGuards.DISCUSSING));
    rows.add(
        approved(step(CONCLUDE, PANEL, PANEL))
            .when(ListingGuards.VOTED)
            .when(ListingGuards.DISCUSSING)
            .needing(Need.NOTE));
    rows.add(
        discussed(approved(step(ASK_CONSENT, PANEL, SUPERIOR_CONSENT)))
            .when(ListingGuards.CONSENT_NEEDED));
    rows.add(asked(step(CONSENT, SUPERIOR_CONSENT, SUPERIOR_CONSENT)).needing(Need.NOTE));
    rows.add(asked(step(REFUSE_CONSENT, SUPERIOR_CONSENT, REJECTED)).needing(Need.REASON));
  }

  private static void decide(List<Transition<CaseState, Facts>> rows) {
    rows.add(
        lawful(discussed(approved(step(DECIDE, PANEL, DECIDED))))
            .when(ListingGuards.CONSENT_NOT_NEEDED));
    rows.add(
        lawful(approved(step(DECIDE, SUPERIOR_CONSENT, DECIDED))).when(ListingGuards.CONSENTED));
    rows.add(approved(Transition.step(CaseSteps.REJECT, TOLD, REJECTED)).needing(Need.REASON));
    rows.add(
        step(GUIDE, DECIDED, DECIDED)
            .by(ListingWho.HANDLER_OR_APPROVER)
            .when(ListingGuards.GUIDED_ONCE));
    rows.add(
        step(SERVE, DECIDED, SERVED)
            .by(ListingWho.HANDLER)
            .by(ListingWho.NOT_DECIDER)
            .when(ListingGuards.GUIDED)
            .when(ListingGuards.BASIS_STANDS));
  }

  private static void publish(List<Transition<CaseState, Facts>> rows) {
    rows.add(
        step(PUSH, SERVED, SERVED)
            .by(ListingWho.PUBLISHER)
            .when(ListingGuards.BASIS_STANDS)
            .when(ListingGuards.OTHER_PROVINCE)
            .when(ListingGuards.PUSHED_ONCE));
    rows.add(
        step(CaseSteps.PUBLISH, SERVED, LISTED)
            .by(ListingWho.PUBLISHER)
            .by(ListingWho.NOT_DECIDER)
            .when(ListingGuards.BASIS_STANDS)
            .when(ListingGuards.PUSHED));
  }

  private static void end(List<Transition<CaseState, Facts>> rows) {
    rows.addAll(
        each(
            RUNNING,
            CaseSteps.NOTE_REVOCATION,
            step ->
                step.by(ListingWho.HANDLER)
                    .when(ListingGuards.REVOCATION_NEW)
                    .needing(Need.REASON)));
    rows.add(
        Transition.<CaseState, Facts>step(CaseSteps.REVOKE, RUNNING, REVOKED)
            .by(ListingWho.PUBLISHER)
            .by(ListingWho.NOT_NOTER)
            .when(ListingGuards.REVOCATION_NOTED));
    rows.add(step(CaseSteps.EXPIRE, LISTED, REMOVED).by(ListingWho.FOLLOWS));
    rows.add(step(REMOVE, LISTED, REMOVED).by(ListingWho.FOLLOWS));
    rows.add(step(CaseSteps.RESTORE, REMOVED, LISTED).by(ListingWho.FOLLOWS));
    rows.add(
        Transition.<CaseState, Facts>step(CaseSteps.WITHDRAW, RUNNING, REVOKED)
            .by(ListingWho.FOLLOWS));
  }

  private static Transition<CaseState, Facts> handled(Transition<CaseState, Facts> step) {
    return step.by(ListingWho.HANDLER).by(ListingGuards.NOT_RECUSED);
  }

  private static Transition<CaseState, Facts> legal(Transition<CaseState, Facts> step) {
    return step.by(ListingWho.LEGAL).by(ListingWho.NOT_MAKER).by(ListingGuards.NOT_RECUSED);
  }

  private static Transition<CaseState, Facts> asked(Transition<CaseState, Facts> step) {
    return step.by(ListingWho.SUPERIOR)
        .by(ListingGuards.NOT_RECUSED)
        .when(ListingGuards.CONSENTED_ONCE);
  }

  private static Transition<CaseState, Facts> approved(Transition<CaseState, Facts> step) {
    return step.by(ListingWho.APPROVER)
        .by(ListingWho.NOT_MAKER)
        .by(ListingWho.NOT_REVIEWER)
        .by(ListingGuards.NOT_RECUSED);
  }

  private static Transition<CaseState, Facts> discussed(Transition<CaseState, Facts> step) {
    return step.when(ListingGuards.VOTED)
        .when(ListingGuards.IN_FAVOUR)
        .when(ListingGuards.CONCLUDED);
  }

  private static Transition<CaseState, Facts> lawful(Transition<CaseState, Facts> step) {
    return ListingGuards.heard(ListingGuards.ready(step)).when(ListingGuards.REVIEWED);
  }

  /** A step that leaves each of these states as it is. */
  private static List<Transition<CaseState, Facts>> each(
      Set<CaseState> states, String action, UnaryOperator<Transition<CaseState, Facts>> with) {
    return states.stream().sorted().map(in -> with.apply(step(action, in, in))).toList();
  }

  private static Transition<CaseState, Facts> step(String action, CaseState from, CaseState to) {
    return Transition.step(action, Set.of(from), to);
  }
}
