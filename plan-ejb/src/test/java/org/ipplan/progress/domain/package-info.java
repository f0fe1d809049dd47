/** The rules on reports, without database and container. */
@NullMarked
package org.ipplan.progress.domain;

import org.jspecify.annotations.NullMarked;
