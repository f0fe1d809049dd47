/** A feature. */
@NullMarked
package org.ipplan.seeded.sessionbeansarenamedso.alpha;

import org.jspecify.annotations.NullMarked;
