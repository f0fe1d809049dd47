/**
 * What the default run and the tests start beside the server, out of Maven artifacts: a real
 * PostgreSQL, a real Keycloak.
 */
@NullMarked
package org.ipplan.run;

import org.jspecify.annotations.NullMarked;
