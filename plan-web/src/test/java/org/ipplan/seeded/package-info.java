/** Tiny violations, one package for each architecture rule. Nothing else may use them. */
@NullMarked
package org.ipplan.seeded;

import org.jspecify.annotations.NullMarked;
