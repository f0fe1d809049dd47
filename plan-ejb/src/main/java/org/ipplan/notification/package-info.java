/**
 * What people are told: an inbox with reasons, a mail digest on working mornings, and short
 * messages for what presses.
 *
 * <p>Observes what the features fire; no feature calls it. On days off nothing leaves the product
 * but what is urgent; the inbox itself may be filled at any time. Decision: docs/adr/0021.
 */
@Feature(
    name = "notification",
    dependsOn = {"supervision", "plan", "calendar"},
    published = {"org.ipplan.notification"})
@NullMarked
package org.ipplan.notification;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
