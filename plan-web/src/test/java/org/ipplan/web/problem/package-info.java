/** Tests of {@code org.ipplan.web.problem} without a container. */
@NullMarked
package org.ipplan.web.problem;

import org.jspecify.annotations.NullMarked;
