/** The REST application as a whole, and its description at {@code /openapi}. */
@NullMarked
package org.ipplan.web.api;

import org.jspecify.annotations.NullMarked;
