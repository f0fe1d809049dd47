package org.ipplan.shared;

import java.util.List;

/**
 * Implemented by features that do something behind what was done: put events in order, deliver,
 * index, export. A bean of this type is found by itself, and its lines are shown.
 */
public interface KnowsFreshness {
  /** How up to date it is now; asked in one short transaction, of everybody. */
  List<FreshnessLine> freshness();
}
