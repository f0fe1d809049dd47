/**
 * Runs recurring work on the container's threads, by db-scheduler: its rows in the database say
 * what is due and which member has taken it, so that members share nothing else.
 */
@NullMarked
package org.ipplan.shared.schedule.container;

import org.jspecify.annotations.NullMarked;
