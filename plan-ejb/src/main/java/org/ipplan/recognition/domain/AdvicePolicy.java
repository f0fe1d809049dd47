package org.ipplan.recognition.domain;

import java.time.LocalDate;
import org.ipplan.recognition.NewAdvice;
import org.ipplan.recognition.NewAdviceAnswer;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;

/** What a request for advice and an answer to it must say. */
public final class AdvicePolicy {
  /** Longest name of a research base, in characters. */
  private static final int MAX_INSTITUTION = 200;

  private AdvicePolicy() {}

  /**
   * @param taskKnown whether the task, if one is named, is one of a published plan
   * @param everyExpert whether each who is named is an expert
   * @param today the business date, which answers may still have
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static void require(
      NewAdvice wanted, boolean taskKnown, boolean everyExpert, LocalDate today) {
    new Faults()
        .text("topic", wanted.topic(), NewAdvice.MAX_TOPIC)
        .text("question", wanted.question(), NewAdvice.MAX_TEXT)
        .check(taskKnown, "task", "inspection.task-unknown")
        .check(isOpen(wanted.dueOn(), today), "dueOn", "advice.date-passed")
        .some("experts", wanted.experts())
        .once("experts", wanted.experts())
        .check(
            wanted.experts().size() <= NewAdvice.MAX_EXPERTS,
            "experts",
            "input.out-of-range",
            1,
            NewAdvice.MAX_EXPERTS)
        .check(everyExpert, "experts", "advice.expert-unknown")
        .orRefuse();
  }

  /**
   * @throws DomainException {@code input.invalid}
   */
  public static void requireOpen(LocalDate dueOn, LocalDate today) {
    new Faults().check(isOpen(dueOn, today), "dueOn", "advice.date-passed").orRefuse();
  }

  /**
   * @throws DomainException {@code input.invalid} with every faulty field
   */
  public static void require(NewAdviceAnswer answer) {
    new Faults()
        .optional("institution", answer.institution(), MAX_INSTITUTION)
        .text("opinion", answer.opinion(), NewAdvice.MAX_TEXT)
        .optional("recommendations", answer.recommendations(), NewAdvice.MAX_TEXT)
        .orRefuse();
  }

  private static boolean isOpen(LocalDate dueOn, LocalDate today) {
    return !dueOn.isBefore(today);
  }
}
