/** How scores are worked out, and the steps of rounds, appeals and schemes. */
@NullMarked
package org.ipplan.evaluation.domain;

import org.jspecify.annotations.NullMarked;
