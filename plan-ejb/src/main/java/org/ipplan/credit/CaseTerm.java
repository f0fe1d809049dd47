package org.ipplan.credit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term of law that runs or ran for a case or one of its applications.
 *
 * @param application id of the application it is about, null where it is the case's own
 * @param step the step that meets it
 * @param role that is to act, as identity providers name it; null for an effect, which ends by
 *     itself
 * @param fromOn the day it runs from, not counted
 * @param rule id of the rule that sets it
 * @param article null where none is known
 * @param confirmed whether the rule is sure
 * @param provisional whether the date rests on a year without a published calendar
 * @param doneOn null while it is not met
 * @param dropped whether it is no longer due, because the matter went another way
 */
public record CaseTerm(
    UUID caseId,
    @Nullable UUID application,
    String step,
    @Nullable String role,
    LocalDate fromOn,
    LocalDate dueOn,
    String ruleSet,
    String rule,
    @Nullable String article,
    boolean confirmed,
    boolean provisional,
    @Nullable LocalDate doneOn,
    boolean dropped)
    implements Serializable {

  /** Whether it runs. */
  public boolean open() {
    return doneOn == null && !dropped;
  }
}
