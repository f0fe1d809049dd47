/** What the integration tests share beside the system itself. */
@NullMarked
package org.ipplan.it.support;

import org.jspecify.annotations.NullMarked;
