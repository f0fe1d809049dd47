/**
 * The product without its server, for tests: the real session beans and entities on a real
 * PostgreSQL, with a caller and a clock that a test sets.
 */
@NullMarked
package org.ipplan.testing;

import org.jspecify.annotations.NullMarked;
