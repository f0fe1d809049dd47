/** Subjects of credit supervision over HTTP: codes, names, files, leads. */
@NullMarked
package org.ipplan.web.subject;

import org.jspecify.annotations.NullMarked;
