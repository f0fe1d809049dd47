/** The rules on substitutions, without database and container. */
@NullMarked
package org.ipplan.directory.domain;

import org.jspecify.annotations.NullMarked;
