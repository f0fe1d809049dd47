package org.ipplan.plan.text;

/** A section heading; {@code line} counts from 1. */
public record ParsedSection(int number, String title, int line) {}
