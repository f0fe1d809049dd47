/** Periods, reports and their evidence over HTTP. */
@NullMarked
package org.ipplan.web.progress;

import org.jspecify.annotations.NullMarked;
