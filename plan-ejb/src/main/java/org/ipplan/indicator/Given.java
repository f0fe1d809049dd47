package org.ipplan.indicator;

import java.io.Serializable;

/** What became of a value that was given, and the observation it is. */
public record Given(ObservationOutcome outcome, ObservationDetails observation)
    implements Serializable {}
