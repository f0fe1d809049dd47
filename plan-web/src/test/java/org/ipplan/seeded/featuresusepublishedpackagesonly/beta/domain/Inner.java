package org.ipplan.seeded.featuresusepublishedpackagesonly.beta.domain;

/** Not for others. */
public class Inner {}
