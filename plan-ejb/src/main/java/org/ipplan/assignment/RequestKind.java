package org.ipplan.assignment;

/** What a department may ask of the office (T9). */
public enum RequestKind {
  /** More time. */
  EXTENSION,
  /** Another content, with another date or without. */
  CHANGE,
  /** That the task ends without being done. */
  CANCELLATION,
  /** That another department takes the share over. */
  TRANSFER
}
