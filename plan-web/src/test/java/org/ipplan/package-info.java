/**
 * The rules of the architecture as tests. They stand in the web module because its tests see the
 * classes of both modules.
 *
 * <p>Every rule has a tiny violation under {@code seeded} that it must find: a rule that cannot
 * fail checks nothing.
 */
@NullMarked
package org.ipplan;

import org.jspecify.annotations.NullMarked;
