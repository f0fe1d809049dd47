/** Documents that are held against the code they speak of. */
@NullMarked
package org.ipplan;

import org.jspecify.annotations.NullMarked;
