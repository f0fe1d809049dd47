/** Credit cases, lists, objections and repairs over HTTP. */
@NullMarked
package org.ipplan.web.credit;

import org.jspecify.annotations.NullMarked;
