package org.ipplan.connection;

import java.io.Serializable;

/**
 * A task of a year's plan.
 *
 * @param number in the plan's text
 */
public record TaskRef(int year, int number) implements Serializable {}
