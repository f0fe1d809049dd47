/**
 * Where the kernel meets the container: the schema's migration at start-up, the entity manager, the
 * business clock and the caller of the running invocation.
 */
@NullMarked
package org.ipplan.shared.container;

import org.jspecify.annotations.NullMarked;
