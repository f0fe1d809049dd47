/**
 * The annual report on the building of an IP powerhouse: composed from records, written around by
 * the office, approved by a lead who had no hand in it, and frozen as it was approved.
 *
 * <p>Task 110 of the plan of 2024. Every figure and every claim in it is a reference to a record;
 * what has none is not submitted. Chapters are brought by beans of {@link
 * org.ipplan.report.ReportChapter}. Decision: docs/adr/0060.
 *
 * <p>Who reads what:
 *
 * <ul>
 *   <li>The office and leaders: every edition.
 *   <li>Everybody who is signed in, and systems with {@code plan.read}: what is published.
 * </ul>
 */
@Feature(
    name = "report",
    dependsOn = {"supervision", "plan", "indicator", "paper", "directory"},
    published = {"org.ipplan.report"})
@NullMarked
package org.ipplan.report;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
