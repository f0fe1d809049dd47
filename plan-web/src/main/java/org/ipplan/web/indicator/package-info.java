/** Indicators, their values, targets and progress over HTTP. */
@NullMarked
package org.ipplan.web.indicator;

import org.jspecify.annotations.NullMarked;
