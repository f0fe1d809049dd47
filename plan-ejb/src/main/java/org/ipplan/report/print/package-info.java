/** Reports as HTML and as a document of a word processor; the same content gives the same bytes. */
@NullMarked
package org.ipplan.report.print;

import org.jspecify.annotations.NullMarked;
