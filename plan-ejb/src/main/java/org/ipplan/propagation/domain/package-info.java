/** Recipients, what each is told, and the rules that govern their copies. */
@NullMarked
package org.ipplan.propagation.domain;

import org.jspecify.annotations.NullMarked;
