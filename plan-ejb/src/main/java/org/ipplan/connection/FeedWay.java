package org.ipplan.connection;

/** How a feed comes in. */
public enum FeedWay {
  /** The product asks by schedule. */
  PULL,
  /** The system posts. */
  PUSH
}
