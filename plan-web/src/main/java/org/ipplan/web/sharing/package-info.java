/** Records what other systems read of what is not public, and gives them the receipt. */
@NullMarked
package org.ipplan.web.sharing;

import org.jspecify.annotations.NullMarked;
