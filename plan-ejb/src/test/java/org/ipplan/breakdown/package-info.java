/** Tests of what the breakdown's records reckon. */
@NullMarked
package org.ipplan.breakdown;

import org.jspecify.annotations.NullMarked;
