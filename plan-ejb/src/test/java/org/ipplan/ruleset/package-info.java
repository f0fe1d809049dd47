/** Tests of rule packs. */
@NullMarked
package org.ipplan.ruleset;

import org.jspecify.annotations.NullMarked;
