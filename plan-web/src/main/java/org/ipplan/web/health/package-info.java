/** Whether the server lives, has started and is ready for callers. */
@NullMarked
package org.ipplan.web.health;

import org.jspecify.annotations.NullMarked;
