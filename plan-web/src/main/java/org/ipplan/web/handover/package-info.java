/** Cases handed over between departments, over HTTP. */
@NullMarked
package org.ipplan.web.handover;

import org.jspecify.annotations.NullMarked;
