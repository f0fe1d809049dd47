/**
 * What people look at: the tasks with their traffic light, and what waits for whom.
 *
 * <p>The light is derived from dates and events, never stored (T3, T7).
 */
@Feature(
    name = "supervision",
    dependsOn = {"progress", "breakdown", "assignment", "plan", "directory", "calendar"},
    published = {"org.ipplan.supervision"})
@NullMarked
package org.ipplan.supervision;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
