package org.ipplan.ruleset;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What one pack says on one point. Immutable.
 *
 * <p>The methods that give a value refuse with {@code ruleset.wrong-kind} where the rule has
 * another kind of value; packs whose kinds differ are not let in, so that this is a mistake in
 * code.
 *
 * @param ruleSet id of the rule set, kept by whatever is decided by it
 * @param id as in the domain rules: {@code C7}, {@code S9}, {@code P-64}
 * @param point what it speaks on
 * @param article number of the article or articles, null where none is known
 */
public record Rule(
    String ruleSet,
    String id,
    String point,
    @Nullable String article,
    RuleStatus status,
    Enforcement enforcement,
    String textZh,
    String textEn,
    RuleValue value)
    implements Serializable {

  /** The term, of a rule that gives one. */
  public Term term() {
    return as(RuleValue.OfTime.class).term();
  }

  /** Whether the term's end rolls. */
  public TermPurpose purpose() {
    return as(RuleValue.OfTime.class).purpose();
  }

  /** The number, of a rule that gives one. */
  public BigDecimal number() {
    return as(RuleValue.OfNumber.class).number();
  }

  public List<Ground> grounds() {
    return as(RuleValue.OfGrounds.class).grounds();
  }

  /** The ground of a code. */
  public Optional<Ground> ground(String code) {
    return grounds().stream().filter(ground -> ground.code().equals(code)).findFirst();
  }

  public List<Measure> measures() {
    return as(RuleValue.OfMeasures.class).measures();
  }

  public List<RuleItem> items() {
    return as(RuleValue.OfItems.class).items();
  }

  public List<Grade> grades() {
    return as(RuleValue.OfGrades.class).grades();
  }

  public List<PointEntry> points() {
    return as(RuleValue.OfPoints.class).points();
  }

  /** The best grade that a score reaches; the last one where it reaches none. */
  public Grade gradeOf(BigDecimal score) {
    var grades = grades();
    return grades.stream()
        .filter(grade -> grade.isReachedBy(score))
        .findFirst()
        .orElse(grades.get(grades.size() - 1));
  }

  /**
   * The date a term of this rule ends on, with the rule beside it.
   *
   * @param from day the term starts from; not counted
   */
  public RuledDate dateFrom(LocalDate from, WorkingCalendar calendar) {
    return new RuledDate(calendar.deadline(from, term(), purpose()), this);
  }

  /** As {@link #dateFrom(LocalDate, WorkingCalendar)}, by the calendar in force. */
  public RuledDate dateFrom(LocalDate from, CalendarService calendar) {
    return new RuledDate(calendar.deadline(from, term(), purpose()), this);
  }

  /**
   * A refusal that rests on this rule, with its article and rule set.
   *
   * @param guard code of the guard, a key of the message bundle
   */
  public Refusal refusal(String guard, Object... arguments) {
    return new Refusal(guard, List.of(arguments), article, ruleSet);
  }

  private <V extends RuleValue> V as(Class<V> kind) {
    if (!kind.isInstance(value)) {
      throw new DomainException(
          DomainException.Kind.CONFLICT, "ruleset.wrong-kind", point, ruleSet, value.kind().name());
    }
    return kind.cast(value);
  }
}
