/** How links between years are suggested and settled, without container and database. */
@NullMarked
package org.ipplan.plan.domain.lineage;

import org.jspecify.annotations.NullMarked;
