/**
 * Typical cases: departments hand in whose experience is worth following, experts give their
 * opinion, the office selects and publishes. Expert advice: the office asks experts about a task or
 * a topic, and records what came of it.
 *
 * <p>Tasks 106 (collect and promote typical cases) and 107 (role of the expert advisory committee)
 * of the plan of 2024. No law orders the steps; two people of the office select, and none without
 * an expert (docs/adr/0058, docs/adr/0062).
 *
 * <p>Who reads what:
 *
 * <ul>
 *   <li>Officials of the department that hands a case in: always.
 *   <li>The office and leaders: once it was submitted; with every opinion.
 *   <li>Experts: while it is on the short list, and after the decision; of opinions their own.
 *   <li>Everybody who is signed in, and every system: once it is published.
 * </ul>
 *
 * <p>Of expert advice: the office and leaders all of it; an expert what that expert was asked, and
 * the own answer; officials of a department with a part in the task, once the office shared it.
 */
@Feature(
    name = "recognition",
    dependsOn = {"plan", "directory"},
    published = {"org.ipplan.recognition"})
@NullMarked
package org.ipplan.recognition;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
