/** Tests of {@code org.ipplan.web.step} without a container. */
@NullMarked
package org.ipplan.web.step;

import org.jspecify.annotations.NullMarked;
