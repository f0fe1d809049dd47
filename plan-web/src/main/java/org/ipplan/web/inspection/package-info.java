/** Inspections, findings, objections to them, praise and criticism over HTTP. */
@NullMarked
package org.ipplan.web.inspection;

import org.jspecify.annotations.NullMarked;
