package org.ipplan.seeded.featureshavenocycles.beta;

import org.ipplan.seeded.featureshavenocycles.alpha.OffenderOne;

/** Knows the one that knows it. */
public class OffenderTwo {
  Class<?> other = OffenderOne.class;
}
