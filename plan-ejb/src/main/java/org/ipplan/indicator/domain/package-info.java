/** What an indicator's values, targets and progress are decided by. */
@NullMarked
package org.ipplan.indicator.domain;

import org.jspecify.annotations.NullMarked;
