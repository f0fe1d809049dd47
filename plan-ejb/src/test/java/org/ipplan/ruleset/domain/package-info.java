/** Tests of rule packs. */
@NullMarked
package org.ipplan.ruleset.domain;

import org.jspecify.annotations.NullMarked;
