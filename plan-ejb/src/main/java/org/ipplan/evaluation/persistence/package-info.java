/** The statements of evaluations: what is counted, what was stored, and who may read it. */
@NullMarked
package org.ipplan.evaluation.persistence;

import org.jspecify.annotations.NullMarked;
