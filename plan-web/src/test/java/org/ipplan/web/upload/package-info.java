/** Tests of {@code org.ipplan.web.upload} without a container. */
@NullMarked
package org.ipplan.web.upload;

import org.jspecify.annotations.NullMarked;
