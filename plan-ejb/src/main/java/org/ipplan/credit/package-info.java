/**
 * Cases of credit supervision: determinations of dishonesty from a lead to expiry, the lists they
 * lead to with both times, objections and repair; cases of the serious list up to removal.
 *
 * <p>"Credit" means standing as to honesty, never a loan. No figure of law stands in this code:
 * every term, ground and condition is asked of the rule packs, and what is decided keeps the id of
 * its rule set. Decisions: docs/adr/0031 (both times of an entry), docs/adr/0032 (determination),
 * docs/adr/0035 (serious list), docs/adr/0043 (abnormal filings, classes).
 *
 * <p>Rules C1 to C17, S1 to S16 and AF1 to AF7 of the domain rules; task 50 of the 2024 plan.
 */
@Feature(
    name = "credit",
    dependsOn = {"paper", "directory", "subject", "ruleset", "calendar"},
    published = {"org.ipplan.credit", "org.ipplan.credit.listing"})
@NullMarked
package org.ipplan.credit;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
