/**
 * Tests inside the container, for what only the container does: its transactions around session
 * beans. They deploy the session beans a second time, beside the released EAR, on the same server
 * and database.
 */
@NullMarked
package org.ipplan.it.container;

import org.jspecify.annotations.NullMarked;
