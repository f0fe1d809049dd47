/** Tests of the plan aggregates without container. */
@NullMarked
package org.ipplan.plan.domain;

import org.jspecify.annotations.NullMarked;
