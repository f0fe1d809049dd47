/** REST: the caller's inbox, how they wish to be told, and what goes out. */
@NullMarked
package org.ipplan.web.notification;

import org.jspecify.annotations.NullMarked;
