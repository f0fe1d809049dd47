package org.ipplan.breakdown;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it is planned.
 *
 * @param verification how it is seen that it is reached
 * @param subTask a sub-task of the same share it belongs to, null for none
 */
public record MilestonePlan(ItemPlan item, String verification, @Nullable UUID subTask)
    implements Serializable {}
