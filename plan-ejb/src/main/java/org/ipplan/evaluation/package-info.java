/**
 * The yearly evaluation of departments (task 105 of the plan): scores with their whole working,
 * appeals, and what would be if.
 *
 * <p>A round counts records the product has, as of a day, and keeps each of them. A score follows
 * from what is kept and the scheme's edition alone, so that any past one can be worked out again
 * (feature N9). Records of other features are read by statements, as {@code supervision} reads
 * them. Sources: rules 7.1 (T1 to T10); points and their sizes are the office's own. Decision:
 * docs/adr/0059.
 *
 * <p>Who reads what:
 *
 * <ul>
 *   <li>The office and leaders: everything.
 *   <li>A department: its own, once it was announced; and how its year stands today.
 *   <li>Others, and systems: nothing. There is no ranking.
 * </ul>
 */
@Feature(
    name = "evaluation",
    dependsOn = {"calendar", "directory"},
    published = {"org.ipplan.evaluation"})
@NullMarked
package org.ipplan.evaluation;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
