/**
 * The government's own examination of how work is done, on a recorded assignment only: its plan,
 * what it found, how that is put right, and objections to it.
 *
 * <p>The system records an inspection, it does not inspect. Source: Regulations on Government
 * Inspection (State Council Decree 733).
 */
@Feature(
    name = "inspection",
    dependsOn = {"progress", "assignment", "plan", "directory", "calendar"},
    published = {"org.ipplan.inspection"})
@NullMarked
package org.ipplan.inspection;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
