package org.ipplan.seeded.rootsknownothingoftheirsubpackages.alpha.domain;

/** Inside. */
public class Inner {}
