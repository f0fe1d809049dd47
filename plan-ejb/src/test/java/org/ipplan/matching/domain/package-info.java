/** Tests of matching. */
@NullMarked
package org.ipplan.matching.domain;

import org.jspecify.annotations.NullMarked;
