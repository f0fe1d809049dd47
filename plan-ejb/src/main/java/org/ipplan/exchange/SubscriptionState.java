package org.ipplan.exchange;

/** States of a subscription. */
public enum SubscriptionState {
  ACTIVE,
  /** Nothing is sent; what happens meanwhile waits. */
  PAUSED,
  /** Given up by its owner or an administrator; what waited is not sent any more. */
  ENDED
}
