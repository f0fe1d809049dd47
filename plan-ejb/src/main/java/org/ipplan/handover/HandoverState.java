package org.ipplan.handover;

/** Life of a hand-over. Whether a term has passed is no state: it follows from the dates. */
public enum HandoverState {
  DRAFT,
  /** The head of the sending department is to approve it. */
  TO_APPROVE,
  APPROVED,
  SENT,
  /** The receiver signed the receipt. */
  SIGNED,
  /** The receiver asked for more. */
  INCOMPLETE,
  ACCEPTED,
  /** Given back with a reason; it may be completed and sent again. */
  RETURNED,
  /** A criminal case was filed. */
  FILED,
  /** No criminal case was filed. */
  DECLINED,
  /** The sender asked for reconsideration of that. */
  RECONSIDERING,
  /** On reconsideration again no case was filed. */
  UPHELD,
  /** Dealt with, and the outcome told. */
  FINISHED,
  /** Passed on to who has jurisdiction. */
  FORWARDED,
  WITHDRAWN,
  /** A draft nobody ever sent. */
  DROPPED
}
