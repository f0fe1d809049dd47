/** The ladder's rules, without a database. */
@NullMarked
package org.ipplan.supervision.domain;

import org.jspecify.annotations.NullMarked;
