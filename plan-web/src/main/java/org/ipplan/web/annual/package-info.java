/** Annual reports, what they rest on, and their files over HTTP. */
@NullMarked
package org.ipplan.web.annual;

import org.jspecify.annotations.NullMarked;
