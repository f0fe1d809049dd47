package org.ipplan.seeded.packageshavenocycles.alpha.two;

import org.ipplan.seeded.packageshavenocycles.alpha.one.OffenderOne;

/** Knows the one that knows it. */
public class OffenderTwo {
  Class<?> other = OffenderOne.class;
}
