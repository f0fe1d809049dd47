/** Tests of the tables of steps of measures. */
@NullMarked
package org.ipplan.measure.domain;

import org.jspecify.annotations.NullMarked;
