/** Steps of a workflow over HTTP: what may be done now, and the body of a step. */
@NullMarked
package org.ipplan.web.step;

import org.jspecify.annotations.NullMarked;
