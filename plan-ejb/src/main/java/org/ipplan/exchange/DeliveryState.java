package org.ipplan.exchange;

/** States of a delivery. */
public enum DeliveryState {
  /** To be sent, or to be tried again. */
  WAITING,
  /** A member has taken it; one that never comes back is taken again. */
  SENDING,
  DELIVERED,
  /** Given up after too many attempts or too long a time; it can be sent again by hand. */
  DEAD
}
