package org.ipplan.credit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One statutory step of a case: done, or due.
 *
 * @param doneAt null while it is due
 * @param dueOn null where no rule sets a date
 * @param article number of the article that sets the date, null where none does
 * @param ruleSet whose article it is, null where none sets a date
 * @param confirmed whether the rule behind the date is sure; null without a date
 * @param provisional whether the date rests on a year without a published calendar
 * @param doneBy sign-in name, null while it is due
 */
public record CaseLine(
    String step,
    @Nullable Instant doneAt,
    @Nullable LocalDate dueOn,
    @Nullable String article,
    @Nullable String ruleSet,
    @Nullable String rule,
    @Nullable Boolean confirmed,
    boolean provisional,
    @Nullable String doneBy,
    @Nullable String doneFor,
    @Nullable String note)
    implements Serializable {}
