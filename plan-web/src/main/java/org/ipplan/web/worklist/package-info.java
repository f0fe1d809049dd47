/** What waits for whom, over HTTP. */
@NullMarked
package org.ipplan.web.worklist;

import org.jspecify.annotations.NullMarked;
