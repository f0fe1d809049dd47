package org.ipplan.web.page.integrators;

/**
 * Something to try from the command line.
 *
 * @param name ends the key of its title
 * @param commands lines for a POSIX shell with curl; later examples use what earlier ones set
 * @param answer what its answer contains
 */
public record IntegratorExample(String name, String commands, String answer) {}
