/** The yearly plans over HTTP: versions, their publication, and the import of a plan's text. */
@NullMarked
package org.ipplan.web.plan;

import org.jspecify.annotations.NullMarked;
