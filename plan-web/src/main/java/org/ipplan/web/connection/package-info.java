/** The register of connected systems, their feeds and what those bring, over REST. */
@NullMarked
package org.ipplan.web.connection;

import org.jspecify.annotations.NullMarked;
