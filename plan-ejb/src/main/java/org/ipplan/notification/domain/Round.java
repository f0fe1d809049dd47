package org.ipplan.notification.domain;

import java.time.Instant;
import org.ipplan.notification.OutgoingMessage.Channel;

/**
 * One round of gathering what goes out.
 *
 * @param until what came later waits for the next round
 * @param urgentOnly whether the rest waits
 * @param withoutAddress whether people are served whose address nobody knows; only where nothing
 *     leaves the product
 */
public record Round(Channel channel, Instant until, boolean urgentOnly, boolean withoutAddress) {}
