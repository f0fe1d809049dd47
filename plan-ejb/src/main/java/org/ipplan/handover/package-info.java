/**
 * Cases handed over from one department to another and to justice: drafted and approved by the
 * sender, sent with a receipt, signed for, accepted or returned by the receiver, with the terms
 * that run and the history as each side may read it.
 *
 * <p>Source: Provisions on the Transfer of Suspected Criminal Cases by Administrative
 * Law-Enforcement Organs (State Council Order 310, revised by Order 730); task 45 of the 2024 plan.
 * Decision: docs/adr/0056.
 */
@Feature(
    name = "handover",
    dependsOn = {"progress", "paper", "subject", "directory", "ruleset", "calendar"},
    published = {"org.ipplan.handover"})
@NullMarked
package org.ipplan.handover;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
