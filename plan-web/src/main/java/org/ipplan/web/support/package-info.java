/**
 * What every resource needs of HTTP: languages, lists and their cursors, versions, sizes, JSON.
 *
 * <p>A resource parses, calls and answers; whatever it would have to repeat for that lives here.
 */
@NullMarked
package org.ipplan.web.support;

import org.jspecify.annotations.NullMarked;
