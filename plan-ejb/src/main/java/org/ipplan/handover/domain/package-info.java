/** Hand-overs, the table of their steps, and the terms that run. */
@NullMarked
package org.ipplan.handover.domain;

import org.jspecify.annotations.NullMarked;
