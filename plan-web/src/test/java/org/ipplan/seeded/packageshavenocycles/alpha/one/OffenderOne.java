package org.ipplan.seeded.packageshavenocycles.alpha.one;

import org.ipplan.seeded.packageshavenocycles.alpha.two.OffenderTwo;

/** Knows the one that knows it. */
public class OffenderOne {
  Class<?> other = OffenderTwo.class;
}
