/** Not published. */
@NullMarked
package org.ipplan.seeded.featuresusepublishedpackagesonly.beta.domain;

import org.jspecify.annotations.NullMarked;
