package org.ipplan.agency;

import java.io.Serializable;

/** What a score is, and what it would be. */
public record Simulation(AgencyScore now, AgencyScore then) implements Serializable {}
