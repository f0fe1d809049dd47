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
        .map(
            point ->
                term(
                    point,
                    point.equals(HandoverPoints.EXAMINE) && signedAt != null ? signedAt : since));
  }

  /** By when a suspected crime outside the receiver's jurisdiction is passed on. */
  public Running toForward(Instant signedAt) {
    return term(HandoverPoints.FORWARD, signedAt);
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
      case TO_APPROVE -> HandoverPoints.DECIDE;
      case APPROVED -> HandoverPoints.SEND;
      case SIGNED, ACCEPTED -> HandoverPoints.EXAMINE;
      case INCOMPLETE -> HandoverPoints.SUPPLY;
      case DECLINED -> HandoverPoints.ASK_AGAIN;
      case RECONSIDERING -> HandoverPoints.DECIDE_AGAIN;
      default -> null;
    };
  }

  private static @Nullable String plain(HandoverState state) {
    return switch (state) {
      case SENT -> HandoverPoints.SIGN;
      case SIGNED -> HandoverPoints.TAKE_ON;
      case INCOMPLETE -> HandoverPoints.SUPPLY;
      case ACCEPTED -> HandoverPoints.OUTCOME;
      default -> null;
    };
  }
}
