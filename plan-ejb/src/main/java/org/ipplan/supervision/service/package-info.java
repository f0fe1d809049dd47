/**
 * Reads tasks and worklists by one statement each, lights and permission included.
 *
 * <p>The light's rule stands in {@link org.ipplan.supervision.service.LightRule} and nowhere else.
 */
@NullMarked
package org.ipplan.supervision.service;

import org.jspecify.annotations.NullMarked;
