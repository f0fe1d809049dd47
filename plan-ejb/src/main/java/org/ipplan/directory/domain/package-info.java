/** The substitution as an aggregate, and the table of its steps. */
@NullMarked
package org.ipplan.directory.domain;

import org.jspecify.annotations.NullMarked;
