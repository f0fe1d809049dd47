/** A model. */
@NullMarked
package org.ipplan.seeded.modelisfreeofcontainerandweb.alpha.domain;

import org.jspecify.annotations.NullMarked;
