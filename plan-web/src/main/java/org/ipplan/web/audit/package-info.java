/** The trail and its seal over HTTP, for audit administrators. */
@NullMarked
package org.ipplan.web.audit;

import org.jspecify.annotations.NullMarked;
