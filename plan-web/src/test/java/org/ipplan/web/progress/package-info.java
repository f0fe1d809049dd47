/** Tests of {@code org.ipplan.web.progress} without a container. */
@NullMarked
package org.ipplan.web.progress;

import org.jspecify.annotations.NullMarked;
