package org.ipplan.recognition.domain;

import org.ipplan.recognition.NewOpinion;
import org.ipplan.recognition.NewTypicalCase;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;

/** What a typical case and an opinion of it must say. */
public final class TypicalCasePolicy {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final int LAST_BATCH = 99;

  private TypicalCasePolicy() {}

  /**
   * @param everyTask whether each task named is one of a published plan
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static void require(NewTypicalCase wanted, boolean everyTask) {
    new Faults()
        .check(
            within(wanted.year(), FIRST_YEAR, LAST_YEAR),
            "year",
            "input.out-of-range",
            FIRST_YEAR,
            LAST_YEAR)
        .check(within(wanted.batch(), 1, LAST_BATCH), "batch", "input.out-of-range", 1, LAST_BATCH)
        .text("unit", wanted.unit(), NewTypicalCase.MAX_TITLE)
        .text("title", wanted.title(), NewTypicalCase.MAX_TITLE)
        .text("summary", wanted.summary(), NewTypicalCase.MAX_SUMMARY)
        .text("practice", wanted.practice(), NewTypicalCase.MAX_TEXT)
        .text("results", wanted.results(), NewTypicalCase.MAX_TEXT)
        .once("tasks", wanted.tasks())
        .check(everyTask, "tasks", "inspection.task-unknown")
        .orRefuse();
  }

  /**
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static void require(NewOpinion opinion) {
    new Faults()
        .check(
            within(opinion.score(), 0, NewOpinion.BEST),
            "score",
            "input.out-of-range",
            0,
            NewOpinion.BEST)
        .text("text", opinion.text(), NewOpinion.MAX_TEXT)
        .orRefuse();
  }

  private static boolean within(int value, int first, int last) {
    return first <= value && value <= last;
  }
}
