package org.ipplan.seeded.plantextservestheimportonly.plan.text;

/** Reads. */
public class Reader {}
