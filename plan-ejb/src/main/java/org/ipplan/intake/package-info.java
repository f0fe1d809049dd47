/**
 * Jobs: files taken in line by line (credit acts, subjects, records of their files, progress of the
 * plan, values of indicators) and lists written out as files.
 *
 * <p>A file is streamed from the request to a table of lines by {@code COPY}; a job then checks and
 * merges it set by set, each set in one transaction with the position it ends at, so that a job
 * whose server was killed goes on elsewhere without loss or doubles. A line does what its sender
 * might do by hand, and no step of people or of law. Decisions: docs/adr/0049 (intake),
 * docs/adr/0050 (exports).
 *
 * <p>Rules 9 and N12 of the domain rules.
 */
@Feature(
    name = "intake",
    dependsOn = {"credit", "subject", "progress", "indicator", "ruleset"},
    published = {"org.ipplan.intake"})
@NullMarked
package org.ipplan.intake;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
