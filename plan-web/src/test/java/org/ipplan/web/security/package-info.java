/** Tests of {@code org.ipplan.web.security} without a container. */
@NullMarked
package org.ipplan.web.security;

import org.jspecify.annotations.NullMarked;
