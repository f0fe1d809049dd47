/** Who is told what, and what goes out, over a real PostgreSQL. */
@NullMarked
package org.ipplan.notification.domain;

import org.jspecify.annotations.NullMarked;
