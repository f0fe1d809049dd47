package org.ipplan.agency;

/** Whether an event counts on a day, and if not, why not. */
public enum Standing {
  COUNTED,
  /** No second person confirmed it by then. */
  UNCONFIRMED,
  /** It was rejected, withdrawn or revoked by then. */
  ENDED,
  /** It lies after the day. */
  NOT_YET,
  /** Its cycle is over (AG9). */
  EXPIRED,
  /** Its points were restored by repair (AG11). */
  RESTORED,
  /** Another deduction for the same act is larger (AG13). */
  LARGER_IN_ACT,
  /** No rule in force gives points for it; before the start only a running stop order has (AG6). */
  OUTSIDE_RULES
}
