package org.ipplan.supervision;

/** Life of a slip. */
public enum SlipState {
  /** Written in the office, seen by nobody else. */
  PREPARED,
  /** With the department, which has to answer. */
  SENT,
  /** Answered; the office decides whether that will do. */
  ANSWERED,
  /** The answer will do. */
  CLOSED,
  /** Taken back by the office. */
  WITHDRAWN
}
