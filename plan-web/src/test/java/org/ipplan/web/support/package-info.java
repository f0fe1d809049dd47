/** Tests of {@code org.ipplan.web.support} without a container. */
@NullMarked
package org.ipplan.web.support;

import org.jspecify.annotations.NullMarked;
