/** Jobs: files taken in line by line, and lists written out as files. */
@NullMarked
package org.ipplan.web.intake;

import org.jspecify.annotations.NullMarked;
