package org.ipplan.web.credit;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.CaseLine;
import org.jspecify.annotations.Nullable;

/**
 * One statutory step: done, or due.
 *
 * @param doneAt absent while it is due
 * @param dueOn absent where no rule sets a date
 * @param rule id of the rule that sets the date
 * @param confirmed whether that rule is sure
 */
@Schema(name = "CreditStep")
public record CreditStepJson(
    String step,
    @Nullable Instant doneAt,
    @Nullable LocalDate dueOn,
    @Nullable String article,
    @Nullable String ruleSet,
    @Nullable String rule,
    @Nullable Boolean confirmed,
    boolean provisional,
    @Nullable String doneBy,
    @Nullable String note) {

  static CreditStepJson of(CaseLine line) {
    return new CreditStepJson(
        line.step(),
        line.doneAt(),
        line.dueOn(),
        line.article(),
        line.ruleSet(),
        line.rule(),
        line.confirmed(),
        line.provisional(),
        line.doneBy(),
        line.note());
  }
}
