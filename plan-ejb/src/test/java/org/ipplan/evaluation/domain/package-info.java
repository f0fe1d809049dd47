/** Tests of the yearly evaluation. */
@NullMarked
package org.ipplan.evaluation.domain;

import org.jspecify.annotations.NullMarked;
