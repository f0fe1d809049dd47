/**
 * Indicators of the five-year plans: what they count, targets, the series of values seen, and how
 * far each is, with its working shown (rules 7.2, rows I1 to I8; feature A19).
 *
 * <p>Values and targets that were confirmed are open to every caller, as known now or at an earlier
 * instant. What is submitted or was returned is read by the owner's department, the office, leaders
 * and the system that brought it; a draft by the owner's department alone. The progress of tasks
 * and the result of indicators are two things and never reckoned into one another. Decision:
 * docs/adr/0053.
 */
@Feature(
    name = "indicator",
    dependsOn = {"progress"},
    published = {"org.ipplan.indicator"})
@NullMarked
package org.ipplan.indicator;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
