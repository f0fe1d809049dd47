/** Editions of rule packs and how they come to count. */
@NullMarked
package org.ipplan.ruleset.domain;

import org.jspecify.annotations.NullMarked;
