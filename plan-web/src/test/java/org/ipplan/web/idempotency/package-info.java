/** Tests of {@code org.ipplan.web.idempotency} without a container. */
@NullMarked
package org.ipplan.web.idempotency;

import org.jspecify.annotations.NullMarked;
