package org.ipplan.seeded.packagesarenullmarked.alpha;

/** In a package without null checks. */
public class Offender {}
