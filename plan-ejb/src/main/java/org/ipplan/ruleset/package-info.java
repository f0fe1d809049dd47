/**
 * Dated rule packs: every number, ground, measure and grade that law gives to credit supervision,
 * with its article, its source and how sure it is. Nothing legal stands in code.
 *
 * <p>A pack is one document. It holds rules; each rule speaks on one <em>point</em>, such as {@code
 * determination.report.term}, and the point is what other features ask for, on a date. Where two
 * packs in force speak on one point, the packs say which prevails and why. What was decided keeps
 * the id of its rule set and is replayed under it.
 *
 * <p>The shipped packs are files beside this class; later ones are handed in by the credit legal
 * reviewer and confirmed by the credit approver. Decision: docs/adr/0029.
 *
 * <p>Rules 0.1, 0.2 and 1 to 5 of the domain rules.
 */
@Feature(
    name = "ruleset",
    dependsOn = {"calendar"},
    published = {"org.ipplan.ruleset"})
@NullMarked
package org.ipplan.ruleset;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
