package org.ipplan.connection;

/** How much a warning presses, the least first. */
public enum WarningLevel {
  NOTICE,
  ALERT,
  URGENT
}
