/**
 * How fast the running product is, measured and set beside its targets. Nothing here fails: a
 * figure depends on the machine, so it is printed and judged by a reader. {@code docs/bench.md}
 * says how to run it and what it said last.
 */
@NullMarked
package org.ipplan.bench;

import org.jspecify.annotations.NullMarked;
