/**
 * What outside systems learn: changes of the lists and of tasks as events in commit order, to be
 * followed by a cursor or brought to a web address.
 *
 * <p>Observes what other features fire and is called by nobody. An event keeps what it is about and
 * nothing of what it says: content is looked up when it is told, so that what is gone for outsiders
 * is gone here too. Decisions: docs/adr/0046 (events in commit order), docs/adr/0047 (what a change
 * says later), docs/adr/0048 (bringing events).
 */
@Feature(
    name = "exchange",
    dependsOn = {"propagation", "credit", "plan", "sharing"},
    published = {"org.ipplan.exchange"})
@NullMarked
package org.ipplan.exchange;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
