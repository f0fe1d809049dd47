/** A department's share of a task and the steps of its life. */
@NullMarked
package org.ipplan.assignment.domain;

import org.jspecify.annotations.NullMarked;
