/** How an operation that is to go says so, in time, to whoever still calls it. */
@NullMarked
package org.ipplan.web.deprecation;

import org.jspecify.annotations.NullMarked;
