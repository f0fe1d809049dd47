/** The escalation ladder: its rungs, the days they ring on, and which of them ring. */
@NullMarked
package org.ipplan.supervision.domain;

import org.jspecify.annotations.NullMarked;
