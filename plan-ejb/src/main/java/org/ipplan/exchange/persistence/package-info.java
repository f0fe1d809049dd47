/** The statements of events, subscriptions and deliveries. */
@NullMarked
package org.ipplan.exchange.persistence;

import org.jspecify.annotations.NullMarked;
