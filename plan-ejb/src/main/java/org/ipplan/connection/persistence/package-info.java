/** Statements of systems, their feeds, and what those brought. */
@NullMarked
package org.ipplan.connection.persistence;

import org.jspecify.annotations.NullMarked;
