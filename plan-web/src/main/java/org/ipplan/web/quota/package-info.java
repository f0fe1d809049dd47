/** How often somebody may ask: callers by their name, whoever has no token by the address. */
@NullMarked
package org.ipplan.web.quota;

import org.jspecify.annotations.NullMarked;
