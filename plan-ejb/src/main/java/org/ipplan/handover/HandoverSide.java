package org.ipplan.handover;

/** From where somebody looks at a hand-over. */
public enum HandoverSide {
  SENDER,
  RECEIVER,
  /** The joint conference office: that it exists and how its terms run, nothing of the case. */
  OFFICE
}
