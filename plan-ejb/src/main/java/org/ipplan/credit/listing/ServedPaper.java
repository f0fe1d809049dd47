package org.ipplan.credit.listing;

/** Papers that are served. */
public enum ServedPaper {
  PRIOR_NOTICE,
  LISTING_DECISION,
  /** Delivered together with the decision (国办发〔2025〕22号). */
  REPAIR_GUIDANCE
}
