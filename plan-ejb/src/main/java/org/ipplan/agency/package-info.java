/**
 * Credit scores of patent, trademark and copyright agencies and their people: who is rated by which
 * body, the events that cost or bring points, the score and grade of any day with its working,
 * published grades, objections and repair.
 *
 * <p>A score is never stored but in a published grade; it follows from the events and the rule
 * packs in force. Decision: docs/adr/0034.
 *
 * <p>Rules AG1 to AG13 and 4.2 of the domain rules; task 57 of the 2024 plan.
 */
@Feature(
    name = "agency",
    dependsOn = {"ruleset", "subject", "calendar"},
    published = {"org.ipplan.agency"})
@NullMarked
package org.ipplan.agency;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
