/** Versions of a year's plan, their tasks, and the previews they come from. */
@NullMarked
package org.ipplan.plan.domain;

import org.jspecify.annotations.NullMarked;
