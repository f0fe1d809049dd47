/** Typical cases and what experts say of them over HTTP. */
@NullMarked
package org.ipplan.web.recognition;

import org.jspecify.annotations.NullMarked;
