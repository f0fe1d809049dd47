/**
 * What departments report on their shares: periods, reports, evidence, return and approval.
 *
 * <p>The department's claim and the office's finding are two records. Reports are due twice a year,
 * on 15 July and 15 January (practice of the administrative-protection plan, T8); participants
 * report their share, the lead also on the whole (T6).
 *
 * <p>Who reads what:
 *
 * <ul>
 *   <li>Officials of the report's own department (official, liaison, head) always read it, with the
 *       text and the files they are working on.
 *   <li>Officials of a department that is asked to co-sign it, or whose answer holds, read the same
 *       text and files; no longer once the answer is void or the department is no longer asked.
 *   <li>Once it was submitted for the first time, officials of every department with a share in the
 *       task, the office and leaders read it too: always as it was last submitted, text and files,
 *       also while a returned or withdrawn report is being changed. State and findings are those of
 *       now.
 *   <li>Officials of a department to which the task or the report was copied read it in the same
 *       way, until the copy is taken back.
 *   <li>For everybody else it does not exist: experts, administrators, auditors, credit staff,
 *       other departments, systems.
 * </ul>
 *
 * <p>What heads say when they send a report back inside, and who signed it off, is read by the
 * officials of the report's own department alone. Of the parts of a task the lead sees the state of
 * every one, also of a draft; the office and leaders of those that went up, a participant its own.
 *
 * <p>In the history the same line is drawn: work on the text and the files is the department's own,
 * submitting, withdrawing, returning and approving are the parties'.
 */
@Feature(
    name = "progress",
    dependsOn = {"assignment", "plan", "directory", "calendar"},
    published = {"org.ipplan.progress"})
@NullMarked
package org.ipplan.progress;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
