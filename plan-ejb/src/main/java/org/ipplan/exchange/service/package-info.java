/** Writes events with the change they tell of, puts them in order, and brings them. */
@NullMarked
package org.ipplan.exchange.service;

import org.jspecify.annotations.NullMarked;
