/** Tests of the steps of jobs. */
@NullMarked
package org.ipplan.intake.domain;

import org.jspecify.annotations.NullMarked;
