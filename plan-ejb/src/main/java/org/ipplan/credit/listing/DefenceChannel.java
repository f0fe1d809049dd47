package org.ipplan.credit.listing;

/** Where a defence came in. */
public enum DefenceChannel {
  COUNTER,
  PORTAL
}
