/** What became of tasks in a later year, over HTTP. */
@NullMarked
package org.ipplan.web.lineage;

import org.jspecify.annotations.NullMarked;
