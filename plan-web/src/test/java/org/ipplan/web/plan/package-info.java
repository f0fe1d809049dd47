/** Tests of {@code org.ipplan.web.plan} without a container. */
@NullMarked
package org.ipplan.web.plan;

import org.jspecify.annotations.NullMarked;
