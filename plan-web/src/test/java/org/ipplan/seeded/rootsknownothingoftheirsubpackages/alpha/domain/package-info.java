/** Its inside. */
@NullMarked
package org.ipplan.seeded.rootsknownothingoftheirsubpackages.alpha.domain;

import org.jspecify.annotations.NullMarked;
