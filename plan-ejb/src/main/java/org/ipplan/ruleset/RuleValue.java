package org.ipplan.ruleset;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;

/** What a rule gives, by kind. */
public sealed interface RuleValue extends Serializable {

  /** Kinds of values; a point has the same kind in every pack. */
  enum Kind {
    TERM,
    NUMBER,
    GROUNDS,
    MEASURES,
    ITEMS,
    GRADES,
    POINTS,
    CONDITION
  }

  Kind kind();

  /**
   * A length of time.
   *
   * @param purpose whether its end rolls to a working day (rule 0.2)
   */
  record OfTime(Term term, TermPurpose purpose) implements RuleValue {
    @Override
    public Kind kind() {
      return Kind.TERM;
    }
  }

  /** A plain number. */
  record OfNumber(BigDecimal number, RuleUnit unit) implements RuleValue {
    @Override
    public Kind kind() {
      return Kind.NUMBER;
    }
  }

  /** Grounds, in the order of the law. */
  record OfGrounds(List<Ground> grounds) implements RuleValue {
    public OfGrounds {
      grounds = List.copyOf(grounds);
    }

    @Override
    public Kind kind() {
      return Kind.GROUNDS;
    }
  }

  /** Measures, in the order of the law. */
  record OfMeasures(List<Measure> measures) implements RuleValue {
    public OfMeasures {
      measures = List.copyOf(measures);
    }

    @Override
    public Kind kind() {
      return Kind.MEASURES;
    }
  }

  /** A list of conditions, papers, factors, …; may be empty, where a rule was dropped. */
  record OfItems(List<RuleItem> items) implements RuleValue {
    public OfItems {
      items = List.copyOf(items);
    }

    @Override
    public Kind kind() {
      return Kind.ITEMS;
    }
  }

  /** Grades, the best one first. */
  record OfGrades(List<Grade> grades) implements RuleValue {
    public OfGrades {
      grades = List.copyOf(grades);
    }

    @Override
    public Kind kind() {
      return Kind.GRADES;
    }
  }

  /** Deductions or bonuses. */
  record OfPoints(List<PointEntry> points) implements RuleValue {
    public OfPoints {
      points = List.copyOf(points);
    }

    @Override
    public Kind kind() {
      return Kind.POINTS;
    }
  }

  /** A condition that its text says. */
  record Stated() implements RuleValue {
    @Override
    public Kind kind() {
      return Kind.CONDITION;
    }
  }
}
