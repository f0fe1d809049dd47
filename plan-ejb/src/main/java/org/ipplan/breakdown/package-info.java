/**
 * How a department breaks its share of a task down (T2: split): sub-tasks, milestones that are
 * reached or not, targets with a number, and templates for each kind of work.
 *
 * <p>Each department breaks its own part down; the lead also the whole. What is missed, overdue or
 * met in numbers is derived and never stored. The department claims that a milestone is met, the
 * office finds; the two stand side by side. Read by the parties of the task, the office and
 * leaders, and by the handler named; for everybody else an item does not exist.
 */
@Feature(
    name = "breakdown",
    dependsOn = {"progress", "assignment", "plan", "directory", "calendar"},
    published = {"org.ipplan.breakdown"})
@NullMarked
package org.ipplan.breakdown;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
