package org.ipplan.breakdown;

/** On which side of its goal a number has to be. */
public enum Direction {
  AT_LEAST,
  AT_MOST
}
