/**
 * The released EAR on a real server, over HTTP with real tokens: tests speak to {@link
 * org.ipplan.it.PlanSystem}, never to HTTP.
 */
@NullMarked
package org.ipplan.it;

import org.jspecify.annotations.NullMarked;
