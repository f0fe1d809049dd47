/** Jobs, their steps, and what lines of files say. */
@NullMarked
package org.ipplan.intake.domain;

import org.jspecify.annotations.NullMarked;
