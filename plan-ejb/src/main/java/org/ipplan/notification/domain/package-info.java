/** Who is told what of which step; and what goes out, as it is carried. */
@NullMarked
package org.ipplan.notification.domain;

import org.jspecify.annotations.NullMarked;
