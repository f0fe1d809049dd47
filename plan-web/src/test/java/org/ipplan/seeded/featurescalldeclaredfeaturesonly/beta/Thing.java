package org.ipplan.seeded.featurescalldeclaredfeaturesonly.beta;

/** Something published. */
public class Thing {}
