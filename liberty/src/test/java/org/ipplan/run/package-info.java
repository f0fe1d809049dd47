/**
 * What the default run and the tests start beside the server: a real PostgreSQL out of a Maven
 * artifact.
 */
@NullMarked
package org.ipplan.run;

import org.jspecify.annotations.NullMarked;
