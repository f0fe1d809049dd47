package org.ipplan.seeded.rootsknownothingoftheirsubpackages.alpha;

import org.ipplan.seeded.rootsknownothingoftheirsubpackages.alpha.domain.Inner;

/** Shows the inside to everybody. */
public class Offender {
  Inner inner = new Inner();
}
