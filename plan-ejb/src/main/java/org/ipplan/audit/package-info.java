/**
 * The trail: one record for every step, written in the transaction of the step, and one for every
 * attempt that was refused, in a transaction of its own; never changed.
 *
 * <p>Observes what the features fire; no feature calls it.
 */
@Feature(
    name = "audit",
    dependsOn = {},
    published = {"org.ipplan.audit"})
@NullMarked
package org.ipplan.audit;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
