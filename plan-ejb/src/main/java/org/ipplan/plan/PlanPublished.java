package org.ipplan.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a year's plan was published. Fired inside the transaction of the publication, after
 * its tasks are stored as assigned.
 *
 * @param planVersion the version now in force
 * @param superseded the version it takes the place of, null where it is the year's first
 * @param supersededSample whether that one was the sample year, whose work does not go on
 */
public record PlanPublished(
    int year, UUID planVersion, @Nullable UUID superseded, boolean supersededSample) {}
