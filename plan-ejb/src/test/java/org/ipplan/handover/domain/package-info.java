/** The table of a hand-over's steps and its terms. */
@NullMarked
package org.ipplan.handover.domain;

import org.jspecify.annotations.NullMarked;
