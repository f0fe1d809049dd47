package org.ipplan.connection.persistence;

/**
 * Which systems a caller sees.
 *
 * @param all every one
 * @param department those of this owner; empty for none
 * @param client those that this functional user is bound to; empty for none
 */
public record Sight(boolean all, String department, String client) {
  /** Every system, for work that nobody asked for. */
  public static final Sight ALL = new Sight(true, "", "");
}
