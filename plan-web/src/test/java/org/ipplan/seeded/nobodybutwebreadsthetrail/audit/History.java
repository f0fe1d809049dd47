package org.ipplan.seeded.nobodybutwebreadsthetrail.audit;

/** Of the trail. */
public class History {}
