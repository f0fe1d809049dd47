package org.ipplan.seeded.featureshavenocycles.alpha;

import org.ipplan.seeded.featureshavenocycles.beta.OffenderTwo;

/** Knows the one that knows it. */
public class OffenderOne {
  Class<?> other = OffenderTwo.class;
}
