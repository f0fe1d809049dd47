package org.ipplan.bench;

/**
 * One start of a server.
 *
 * @param saidSeconds what the server's own message says
 * @param startedSeconds from the command until {@code /health/started} answered UP
 * @param processorSeconds processor time of the server's process until then
 */
record Start(double saidSeconds, double startedSeconds, double processorSeconds) {}
