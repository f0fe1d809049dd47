package org.ipplan.breakdown.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The share an item is of, as far as a step needs to know it.
 *
 * @param department code
 * @param leads whether the department leads the task
 * @param continuing whether the task has no end of its own (T7)
 * @param underWay whether the share is signed for and worked on, and so is its task
 */
public record Share(
    UUID id,
    UUID task,
    String department,
    boolean leads,
    LocalDate dueOn,
    boolean continuing,
    boolean underWay) {}
