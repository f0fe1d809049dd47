package org.ipplan.connection;

/** States of a warning. */
public enum WarningState {
  /** Nobody said yet that they know of it. */
  OPEN,
  ACKNOWLEDGED
}
