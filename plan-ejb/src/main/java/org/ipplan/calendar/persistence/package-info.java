/** The statements that features with dates reckoned by a term have in common. */
@NullMarked
package org.ipplan.calendar.persistence;

import org.jspecify.annotations.NullMarked;
