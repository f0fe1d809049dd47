/** A kernel. */
@NullMarked
package org.ipplan.seeded.sharedknowsnofeature.shared;

import org.jspecify.annotations.NullMarked;
