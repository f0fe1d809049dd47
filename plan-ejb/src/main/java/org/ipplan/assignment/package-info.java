/**
 * One department's share of a task: handing out, signing for and following it.
 *
 * <p>The first listed department leads, the others take part; in a task with the
 * division-of-responsibilities clause each answers for its own part (closing rule of the plan).
 */
@Feature(
    name = "assignment",
    dependsOn = {"plan", "directory", "calendar"},
    published = {"org.ipplan.assignment"})
@NullMarked
package org.ipplan.assignment;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
