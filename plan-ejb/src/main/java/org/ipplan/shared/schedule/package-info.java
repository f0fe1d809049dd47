/**
 * Work that nobody starts by hand: it falls due again and again, and one member of many does it.
 *
 * <p>A feature implements {@link org.ipplan.shared.schedule.RecurringWork}; the kernel finds it and
 * sees to the taking.
 */
@NullMarked
package org.ipplan.shared.schedule;

import org.jspecify.annotations.NullMarked;
