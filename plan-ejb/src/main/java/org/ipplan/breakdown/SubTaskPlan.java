package org.ipplan.breakdown;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A sub-task as it is planned.
 *
 * @param text what is to be done; null where the title says it all
 */
public record SubTaskPlan(ItemPlan item, @Nullable String text) implements Serializable {}
