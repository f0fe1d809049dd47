/**
 * What departments report on their shares: periods, reports, evidence, return and approval.
 *
 * <p>The department's claim and the office's finding are two records. Reports are due twice a year,
 * on 15 July and 15 January (practice of the administrative-protection plan, T8).
 */
@Feature(
    name = "progress",
    dependsOn = {"assignment", "plan", "directory", "calendar"},
    published = {"org.ipplan.progress"})
@NullMarked
package org.ipplan.progress;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
