/** Tests of reading files. */
@NullMarked
package org.ipplan.intake.file;

import org.jspecify.annotations.NullMarked;
