package org.ipplan.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.jspecify.annotations.Nullable;

/**
 * A measure that an office adds because law or central policy gives it.
 *
 * @param ground code of the one ground it follows from; null for every ground of the list
 * @param law document that gives it; there is no measure without one
 * @param item its item in the national basic list of sanctions; there is no measure without one
 * @param validTo first day it no longer holds, null while no end is known
 * @param replaces id of the measure it takes the place of from its first day, null for none
 */
public record NewMeasure(
    CreditList list,
    @Nullable String ground,
    String nameZh,
    @Nullable String nameEn,
    String law,
    String article,
    String item,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable UUID replaces) {}
