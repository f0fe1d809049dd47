package org.ipplan.credit.domain;

import org.ipplan.credit.CreditList;
import org.jspecify.annotations.Nullable;

/**
 * The points by which objections and requests about an entry of a list are judged.
 *
 * @param exclusions of a repair; where a list has none of its own, the conditions
 * @param deceit what follows from deceit in a request
 * @param interval between two repairs, null where there is none
 * @param acceptance term to accept a request, null where there is none; the term to decide then
 *     begins with the request
 * @param circulation term after a repair
 * @param revocation term after an objection
 */
public record ApplicationPoints(
    String objection,
    String minimum,
    String conditions,
    String papers,
    String exclusions,
    String deceit,
    @Nullable String interval,
    @Nullable String acceptance,
    String decision,
    String circulation,
    String revocation) {

  private static final ApplicationPoints DISHONESTY =
      new ApplicationPoints(
          Points.OBJECTION,
          Points.REPAIR_MINIMUM,
          Points.REPAIR_CONDITIONS,
          Points.REPAIR_PAPERS,
          Points.REPAIR_EXCLUSIONS,
          Points.REPAIR_EXCLUSIONS,
          Points.REPAIR_INTERVAL,
          null,
          Points.REPAIR_DECISION,
          Points.REPAIR_CIRCULATION,
          Points.REVOCATION_CIRCULATION);

  private static final ApplicationPoints SERIOUS =
      new ApplicationPoints(
          Points.LISTING_REMEDIES,
          Points.REMOVAL_MINIMUM,
          Points.REMOVAL_CONDITIONS,
          Points.REMOVAL_PAPERS,
          Points.REMOVAL_CONDITIONS,
          Points.REMOVAL_DECEIT,
          null,
          Points.REMOVAL_ACCEPTANCE,
          Points.REMOVAL_DECISION,
          Points.REMOVAL_WITHDRAWAL,
          Points.LISTING_REVOCATION);

  /**
   * Whether the rules list what excludes a repair; of a removal they list conditions alone (S9).
   */
  boolean listExclusions() {
    return !exclusions.equals(conditions);
  }

  /** Those of a list. */
  public static ApplicationPoints of(CreditList list) {
    return list == CreditList.SERIOUS ? SERIOUS : DISHONESTY;
  }
}
