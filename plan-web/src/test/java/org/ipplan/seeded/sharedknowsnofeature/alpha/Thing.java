package org.ipplan.seeded.sharedknowsnofeature.alpha;

/** Something of a feature. */
public class Thing {}
