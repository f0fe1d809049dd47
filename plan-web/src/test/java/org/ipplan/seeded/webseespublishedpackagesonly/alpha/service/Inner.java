package org.ipplan.seeded.webseespublishedpackagesonly.alpha.service;

/** Not for the web. */
public class Inner {}
