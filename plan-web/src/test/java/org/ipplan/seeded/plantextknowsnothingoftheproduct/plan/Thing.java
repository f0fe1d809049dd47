package org.ipplan.seeded.plantextknowsnothingoftheproduct.plan;

/** Something of the feature. */
public class Thing {}
