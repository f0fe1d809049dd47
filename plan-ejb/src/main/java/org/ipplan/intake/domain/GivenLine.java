package org.ipplan.intake.domain;

/** A line that could be read. */
public record GivenLine(long number, Members members) {}
