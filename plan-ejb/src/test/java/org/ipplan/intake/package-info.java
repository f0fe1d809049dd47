/** Tests of jobs and files. */
@NullMarked
package org.ipplan.intake;

import org.jspecify.annotations.NullMarked;
