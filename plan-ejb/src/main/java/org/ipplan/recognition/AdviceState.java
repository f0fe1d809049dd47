package org.ipplan.recognition;

/** Where a request for expert advice stands. */
public enum AdviceState {
  /** Experts answer. */
  ASKED,
  /** The office wrote down what came of it. */
  RECORDED,
  /** A lead of the office closed it. */
  CLOSED,
  /** The office asks no longer. */
  WITHDRAWN
}
