package org.ipplan.seeded.plantextknowsnothingoftheproduct.plan.text;

import org.ipplan.seeded.plantextknowsnothingoftheproduct.plan.Thing;

/** Knows the product. */
public class Offender {
  Thing thing = new Thing();
}
