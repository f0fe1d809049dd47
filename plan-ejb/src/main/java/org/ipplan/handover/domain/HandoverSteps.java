package org.ipplan.handover.domain;

import static org.ipplan.handover.HandoverState.ACCEPTED;
import static org.ipplan.handover.HandoverState.APPROVED;
import static org.ipplan.handover.HandoverState.DECLINED;
import static org.ipplan.handover.HandoverState.DRAFT;
import static org.ipplan.handover.HandoverState.DROPPED;
import static org.ipplan.handover.HandoverState.FILED;
import static org.ipplan.handover.HandoverState.FINISHED;
import static org.ipplan.handover.HandoverState.FORWARDED;
import static org.ipplan.handover.HandoverState.INCOMPLETE;
import static org.ipplan.handover.HandoverState.RECONSIDERING;
import static org.ipplan.handover.HandoverState.RETURNED;
import static org.ipplan.handover.HandoverState.SENT;
import static org.ipplan.handover.HandoverState.SIGNED;
import static org.ipplan.handover.HandoverState.TO_APPROVE;
import static org.ipplan.handover.HandoverState.UPHELD;
import static org.ipplan.handover.HandoverState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The table of a hand-over's steps: one department writes and sends, the other one answers. */
public final class HandoverSteps {
  public static final String EDIT = "edit";

  /** Adds or takes off a file. */
  public static final String ATTACH = "attach";

  public static final String SUBMIT = "submit";
  public static final String TAKE_BACK = "take-back";
  public static final String APPROVE = "approve";
  public static final String REFUSE = "refuse";
  public static final String SEND = "send";
  public static final String DROP = "drop";
  public static final String WITHDRAW = "withdraw";
  public static final String SUPPLY = "supply";
  public static final String RECONSIDER = "reconsider";
  public static final String SIGN = "sign";
  public static final String ASSIGN = "assign";
  public static final String ACCEPT = "accept";
  public static final String ASK_MORE = "ask-more";
  public static final String RETURN = "return";
  public static final String FORWARD = "forward";
  public static final String FILE = "file";
  public static final String DECLINE = "decline";
  public static final String UPHOLD = "uphold";
  public static final String FINISH = "finish";

  /** How a case begins that comes from outside or was passed on; not a row of the table. */
  public static final String RECEIVE = "receive";

  /** Steps that are taken by writing the case or its files. */
  public static final Set<String> WRITTEN = Set.of(EDIT, ATTACH);

  /** Steps of the sender. */
  static final Set<String> OF_SENDER =
      Set.of(
          EDIT,
          ATTACH,
          SUBMIT,
          TAKE_BACK,
          APPROVE,
          REFUSE,
          SEND,
          DROP,
          WITHDRAW,
          SUPPLY,
          RECONSIDER);

  /** Steps that the other side does not read of. */
  static final Set<String> INNER =
      Set.of(EDIT, ATTACH, SUBMIT, TAKE_BACK, APPROVE, REFUSE, DROP, ASSIGN);

  /**
   * What a step is decided on.
   *
   * @param from code of the sender; null where it came from outside
   * @param authors who wrote it, with whom they stood in for
   * @param files how many it has
   * @param sent whether it was sent before
   * @param ofCredit whether it comes from a credit case
   * @param tooLate that the term for asking for reconsideration has passed; null while it has not
   */
  public record Facts(
      Caller caller,
      @Nullable String from,
      String to,
      HandoverKind kind,
      Set<String> authors,
      long files,
      boolean sent,
      boolean ofCredit,
      @Nullable Refusal tooLate) {
    public Facts {
      authors = Set.copyOf(authors);
    }

    private boolean isSender() {
      var works = caller.isDepartmentOfficial() || (ofCredit && caller.is(Role.CREDIT_HANDLER));
      return works && from != null && caller.belongsTo(from);
    }

    private boolean isHead() {
      return caller.is(Role.DEPARTMENT_HEAD) && from != null && caller.belongsTo(from);
    }

    private boolean isReceiver() {
      return caller.isDepartmentOfficial() && caller.belongsTo(to);
    }
  }

  private static final Guard<Facts> SENDER = Guard.that("handover.sender-only", Facts::isSender);
  private static final Guard<Facts> HEAD = Guard.that("handover.head-only", Facts::isHead);
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("handover.four-eyes", facts -> !facts.caller().isOneOf(facts.authors()));
  private static final Guard<Facts> RECEIVER =
      Guard.that("handover.receiver-only", Facts::isReceiver);
  private static final Guard<Facts> HAS_FILES =
      Guard.that("handover.no-files", facts -> facts.files() > 0);
  private static final Guard<Facts> INSIDE =
      Guard.that("handover.from-outside", facts -> facts.from() != null);
  private static final Guard<Facts> CRIMINAL =
      Guard.that("handover.criminal-only", facts -> facts.kind() == HandoverKind.CRIMINAL);
  private static final Guard<Facts> ADMINISTRATIVE =
      Guard.that(
          "handover.administrative-only", facts -> facts.kind() == HandoverKind.ADMINISTRATIVE);
  private static final Guard<Facts> IN_TIME =
      new Guard<>(
          "handover.reconsideration-over",
          facts -> facts.tooLate() == null ? List.of() : List.of(facts.tooLate()));

  public static final Workflow<HandoverState, Facts> WORKFLOW =
      new Workflow<>(
          "handover",
          HandoverState.class,
          List.of(
              step(EDIT, DRAFT, DRAFT).by(SENDER),
              step(EDIT, RETURNED, RETURNED).by(SENDER),
              step(ATTACH, DRAFT, DRAFT).by(SENDER),
              step(ATTACH, RETURNED, RETURNED).by(SENDER),
              step(ATTACH, INCOMPLETE, INCOMPLETE).by(SENDER),
              step(SUBMIT, Set.of(DRAFT, RETURNED), TO_APPROVE).by(SENDER).when(HAS_FILES),
              step(TAKE_BACK, Set.of(TO_APPROVE, APPROVED), DRAFT)
                  .where(facts -> !facts.sent())
                  .by(SENDER),
              step(TAKE_BACK, Set.of(TO_APPROVE, APPROVED), RETURNED).where(Facts::sent).by(SENDER),
              step(APPROVE, TO_APPROVE, APPROVED).by(HEAD).by(FOUR_EYES),
              step(REFUSE, TO_APPROVE, DRAFT)
                  .where(facts -> !facts.sent())
                  .by(HEAD)
                  .needing(Need.REASON),
              step(REFUSE, TO_APPROVE, RETURNED).where(Facts::sent).by(HEAD).needing(Need.REASON),
              step(SEND, APPROVED, SENT).by(SENDER),
              step(DROP, DRAFT, DROPPED).by(SENDER),
              step(WITHDRAW, Set.of(SENT, SIGNED, INCOMPLETE, RETURNED), WITHDRAWN)
                  .by(SENDER)
                  .needing(Need.REASON),
              step(SUPPLY, INCOMPLETE, SIGNED).by(SENDER).needing(Need.NOTE),
              step(RECONSIDER, DECLINED, RECONSIDERING)
                  .by(SENDER)
                  .when(IN_TIME)
                  .needing(Need.REASON),
              step(SIGN, SENT, SIGNED).by(RECEIVER),
              step(ASSIGN, SIGNED, SIGNED).by(RECEIVER).needing(Need.HANDLER),
              step(ASSIGN, INCOMPLETE, INCOMPLETE).by(RECEIVER).needing(Need.HANDLER),
              step(ASSIGN, ACCEPTED, ACCEPTED).by(RECEIVER).needing(Need.HANDLER),
              step(ASSIGN, RECONSIDERING, RECONSIDERING).by(RECEIVER).needing(Need.HANDLER),
              step(ACCEPT, SIGNED, ACCEPTED).by(RECEIVER),
              step(ASK_MORE, SIGNED, INCOMPLETE).by(RECEIVER).when(INSIDE).needing(Need.REASON),
              step(RETURN, SIGNED, RETURNED).by(RECEIVER).needing(Need.REASON),
              step(FORWARD, Set.of(SIGNED, ACCEPTED), FORWARDED)
                  .by(RECEIVER)
                  .needing(Need.DEPARTMENT)
                  .needing(Need.REASON),
              step(FILE, Set.of(ACCEPTED, RECONSIDERING), FILED)
                  .by(RECEIVER)
                  .when(CRIMINAL)
                  .needing(Need.NOTE),
              step(DECLINE, ACCEPTED, DECLINED).by(RECEIVER).when(CRIMINAL).needing(Need.REASON),
              step(UPHOLD, RECONSIDERING, UPHELD).by(RECEIVER).needing(Need.REASON),
              step(FINISH, ACCEPTED, FINISHED)
                  .by(RECEIVER)
                  .when(ADMINISTRATIVE)
                  .needing(Need.NOTE)));

  private HandoverSteps() {}

  private static Transition<HandoverState, Facts> step(
      String action, HandoverState from, HandoverState to) {
    return step(action, Set.of(from), to);
  }

  private static Transition<HandoverState, Facts> step(
      String action, Set<HandoverState> from, HandoverState to) {
    return Transition.step(action, from, to);
  }
}
