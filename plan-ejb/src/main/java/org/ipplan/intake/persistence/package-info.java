/** The statements of jobs: lines on their way in, how far jobs are, files written. */
@NullMarked
package org.ipplan.intake.persistence;

import org.jspecify.annotations.NullMarked;
