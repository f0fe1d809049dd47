/** The shapes of lineage over HTTP. */
@NullMarked
package org.ipplan.web.lineage;

import org.jspecify.annotations.NullMarked;
