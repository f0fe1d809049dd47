package org.ipplan.handover.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverState;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RuleValue;
import org.ipplan.shared.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Which term runs in which state, and when it ends, by the law of the day it began. */
public record HandoverClock(RuleBook book, WorkingCalendar calendar) {
  public static final String DECIDE = "handover.crime.decision.term";
  public static final String SEND = "handover.crime.send.hours";
  public static final String FORWARD = "handover.crime.forward.hours";
  public static final String EXAMINE = "handover.crime.examination.term";
  public static final String ASK_AGAIN = "handover.crime.reconsideration.request.term";
  public static final String DECIDE_AGAIN = "handover.crime.reconsideration.decision.term";
  public static final String SIGN = "handover.plain.sign.term";
  public static final String TAKE_ON = "handover.plain.acceptance.term";
  public static final String OUTCOME = "handover.plain.outcome.term";
  public static final String SUPPLY = "handover.supply.term";

  /** To whom suspected crimes may be handed. */
  public static final String RECEIVERS = "handover.crime.receivers";

  /**
   * A term that runs.
   *
   * @param at the very moment, where the rule counts hours; else null
   * @param fromOn day it is counted from
   */
  public record Running(
      LocalDate on, @Nullable Instant at, LocalDate fromOn, String point, String ruleSet) {
    /** Whether it has passed. */
    public boolean isOver(Instant now) {
      return at == null
          ? LocalDate.ofInstant(now, BusinessClock.ZONE).isAfter(on)
          : now.isAfter(at);
    }
  }

  /**
   * What runs in a state; empty where nothing does.
   *
   * @param since moment that the state began
   * @param signedAt when the receiver signed, null before: the examination of a suspected crime is
   *     counted from then, whatever comes between
   */
  public Optional<Running> running(
      HandoverState state, HandoverKind kind, Instant since, @Nullable Instant signedAt) {
    return point(state, kind)
        .map(point -> term(point, point.equals(EXAMINE) && signedAt != null ? signedAt : since));
  }

  /** By when a suspected crime outside the receiver's jurisdiction is passed on. */
  public Running toForward(Instant signedAt) {
    return term(FORWARD, signedAt);
  }

  private Running term(String point, Instant since) {
    var from = LocalDate.ofInstant(since, BusinessClock.ZONE);
    var rule = book.inForce(point, from);
    var at = moment(rule, since);
    var on =
        at == null
            ? rule.dateFrom(from, calendar).dueOn()
            : LocalDate.ofInstant(at, BusinessClock.ZONE);
    return new Running(on, at, from, point, rule.ruleSet());
  }

  private static @Nullable Instant moment(Rule rule, Instant since) {
    return rule.value().kind() == RuleValue.Kind.NUMBER
        ? since.plus(Duration.ofHours(rule.number().longValueExact()))
        : null;
  }

  private static Optional<String> point(HandoverState state, HandoverKind kind) {
    return Optional.ofNullable(kind == HandoverKind.CRIMINAL ? ofCrime(state) : plain(state));
  }

  private static @Nullable String ofCrime(HandoverState state) {
    return switch (state) {
      case TO_APPROVE -> DECIDE;
      case APPROVED -> SEND;
      case SIGNED, ACCEPTED -> EXAMINE;
      case INCOMPLETE -> SUPPLY;
      case DECLINED -> ASK_AGAIN;
      case RECONSIDERING -> DECIDE_AGAIN;
      default -> null;
    };
  }

  private static @Nullable String plain(HandoverState state) {
    return switch (state) {
      case SENT -> SIGN;
      case SIGNED -> TAKE_ON;
      case INCOMPLETE -> SUPPLY;
      case ACCEPTED -> OUTCOME;
      default -> null;
    };
  }
}
