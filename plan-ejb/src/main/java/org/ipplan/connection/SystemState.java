package org.ipplan.connection;

/** States of a connected system. */
public enum SystemState {
  /** It is described, and nothing comes from it. */
  NOT_CONNECTED,
  /** A feed was tried and could be read; somebody else may connect it. */
  TRIED,
  /** Its feeds are asked, and what it posts is taken. */
  CONNECTED,
  /** Nothing is asked or taken for the time being. */
  SUSPENDED
}
