/** Reads files into lines, however long they are, with one line in memory. */
@NullMarked
package org.ipplan.intake.file;

import org.jspecify.annotations.NullMarked;
