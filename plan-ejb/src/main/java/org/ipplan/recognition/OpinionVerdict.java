package org.ipplan.recognition;

/** Whether an expert would have a case selected. */
public enum OpinionVerdict {
  RECOMMEND,
  NOT_RECOMMEND
}
