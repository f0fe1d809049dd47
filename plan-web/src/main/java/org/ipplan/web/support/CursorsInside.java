package org.ipplan.web.support;

import java.util.function.UnaryOperator;

/** Implemented by answers of a list that have another envelope than {@link ListJson}. */
public interface CursorsInside {
  /**
   * The same answer with its cursors as callers have them.
   *
   * @param seal makes of a cursor as the list knows it one that goes on in this list alone
   */
  Object sealed(UnaryOperator<String> seal);
}
