package org.ipplan.credit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.credit.AbnormalAnswer;
import org.ipplan.credit.AbnormalFiling;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.jspecify.annotations.Nullable;

/** What must be said of an abnormal filing (AF1, AF2, AF7). */
public final class AbnormalPolicy {
  private AbnormalPolicy() {}

  /** Whether a case rests on a document about an abnormal filing. */
  public static boolean isAbout(CreditCase matter) {
    return matter.document().type().equals(Points.ABNORMAL_FILING);
  }

  /** The kinds of abnormal filing by the rules of the document's day; empty for other documents. */
  public static Optional<Rule> kinds(CreditCase matter, RuleBook book) {
    return isAbout(matter)
        ? book.find(Points.ABNORMAL_KINDS, matter.document().issuedOn())
        : Optional.empty();
  }

  /**
   * @throws DomainException {@code credit.not-abnormal}; {@code input.invalid} with all that is
   *     wrong; {@code credit.abnormal-term-runs} with article and rule set
   */
  public static void require(
      CreditCase matter,
      AbnormalFiling wanted,
      RuleBook book,
      WorkingCalendar calendar,
      LocalDate today) {
    var kinds =
        kinds(matter, book)
            .orElseThrow(
                () -> new DomainException(DomainException.Kind.CONFLICT, "credit.not-abnormal"));
    faults(wanted, kinds, today).orRefuse();
    requireTermOver(wanted, book, calendar, today);
  }

  private static Faults faults(AbnormalFiling wanted, Rule kinds, LocalDate today) {
    var codes = kinds.items().stream().map(RuleItem::code).toList();
    var told = wanted.noticeOn();
    var silent = wanted.answer() == AbnormalAnswer.SILENT;
    return new Faults()
        .once("kinds", wanted.kinds())
        .check(
            codes.containsAll(wanted.kinds()),
            "kinds",
            "input.unknown-value",
            String.join(", ", codes))
        .given("noticeNumber", wanted.noticeNumber(), CasePolicy.MAX_NAME)
        .check((told == null) == (wanted.noticeNumber() == null), "noticeOn", "input.required")
        .check(told == null || !told.isAfter(today), "noticeOn", "credit.day-to-come")
        .check(told != null || wanted.answer() == null, "noticeOn", "input.required")
        .check(
            (wanted.answer() == null || silent) == (wanted.answeredOn() == null),
            "answeredOn",
            "credit.abnormal-answer-day")
        .check(isBetween(told, wanted.answeredOn()), "answeredOn", "credit.before-paper")
        .check(isBetween(wanted.answeredOn(), today), "answeredOn", "credit.day-to-come")
        .given("penaltyNumber", wanted.penaltyNumber(), CasePolicy.MAX_NAME)
        .check(
            Boolean.TRUE.equals(wanted.heavierPenalty()) == (wanted.penaltyNumber() != null),
            "penaltyNumber",
            "credit.abnormal-penalty-number");
  }

  private static boolean isBetween(@Nullable LocalDate first, @Nullable LocalDate second) {
    return first == null || second == null || !second.isBefore(first);
  }

  /** Silence is one only when the set term is over (AF2). */
  private static void requireTermOver(
      AbnormalFiling wanted, RuleBook book, WorkingCalendar calendar, LocalDate today) {
    var told = wanted.noticeOn();
    if (told == null || wanted.answer() != AbnormalAnswer.SILENT) {
      return;
    }
    var until = book.inForce(Points.ABNORMAL_REPLY, told).dateFrom(told, calendar);
    if (!today.isAfter(until.dueOn())) {
      throw DomainException.conflict(
          List.of(until.rule().refusal("credit.abnormal-term-runs", until.dueOn())));
    }
  }
}
