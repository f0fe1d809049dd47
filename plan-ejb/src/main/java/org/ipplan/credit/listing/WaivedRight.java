package org.ipplan.credit.listing;

/** What a party may say in writing that it will not make use of. */
public enum WaivedRight {
  /** To state and defend (P-45). */
  DEFENCE,
  /** To ask for a hearing (P-63). */
  HEARING
}
