/** Tables of steps and the reading of answers, without a database. */
@NullMarked
package org.ipplan.connection.domain;

import org.jspecify.annotations.NullMarked;
