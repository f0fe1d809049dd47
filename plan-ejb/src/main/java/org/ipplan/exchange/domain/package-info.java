/**
 * Subscriptions and their steps, when a delivery is tried again, and which addresses are reached.
 */
@NullMarked
package org.ipplan.exchange.domain;

import org.jspecify.annotations.NullMarked;
