package org.ipplan.supervision;

/**
 * How sure the office is that a task will be delivered in time: its own judgement, beside the light
 * and never merged with it. Words after the delivery confidence assessment of large government
 * projects, which an assurer gives and never the owner.
 */
public enum DeliveryConfidence {
  /** Delivery in time is likely. */
  LIKELY,
  /** Delivery is feasible, with issues that need attention. */
  FEASIBLE,
  /** Delivery is in doubt unless something changes. */
  IN_DOUBT
}
