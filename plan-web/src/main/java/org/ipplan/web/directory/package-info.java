/** Departments, officials and the caller's own entry over HTTP. */
@NullMarked
package org.ipplan.web.directory;

import org.jspecify.annotations.NullMarked;
