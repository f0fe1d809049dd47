package org.ipplan.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A Saturday or Sunday that is worked in lieu of a day off at a festival (调休上班).
 *
 * @param on the day that is worked
 * @param nameZh name of the festival it makes room for, in Chinese
 * @param nameEn name of that festival in English
 */
public record WorkingWeekend(LocalDate on, String nameZh, String nameEn) implements Serializable {}
