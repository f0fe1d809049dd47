package org.ipplan.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.ipplan.calendar.TermUnit;
import org.ipplan.plan.TaskShares;
import org.ipplan.shared.Caller;

/**
 * What a step on a task brings with it.
 *
 * @param shares how the task's shares stand
 * @param today date of the business clock
 * @param now instant of the business clock
 */
public record TaskMoment(
    Caller caller, TaskShares.Standing shares, LocalDate today, Instant now, Pauses dates) {

  /** Moves a date by exactly a pause, in the unit of its term. */
  @FunctionalInterface
  public interface Pauses {
    /**
     * @param due last day before the pause
     * @param from day the pause began
     * @param to day it ends
     */
    LocalDate after(LocalDate due, TermUnit unit, LocalDate from, LocalDate to);
  }
}
