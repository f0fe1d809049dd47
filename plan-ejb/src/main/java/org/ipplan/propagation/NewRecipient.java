package org.ipplan.propagation;

import java.io.Serializable;
import java.time.LocalDate;
import org.ipplan.credit.CreditList;
import org.jspecify.annotations.Nullable;

/**
 * Whom entries of a list are to go to.
 *
 * @param nameZh null for a department, which has its name from the directory
 * @param department code, of a department alone
 * @param regionCode of a province alone: two digits and four zeros (GB/T 2260)
 * @param contact where it is reached by the channel
 * @param system functional user of its own system, which may acknowledge for it
 * @param validFrom first day it is told; null for today
 */
public record NewRecipient(
    CreditList list,
    RecipientKind kind,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String department,
    @Nullable String regionCode,
    Means channel,
    String contact,
    @Nullable String system,
    @Nullable LocalDate validFrom)
    implements Serializable {}
