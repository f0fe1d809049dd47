/** Papers, their templates and archive packages over REST. */
@NullMarked
package org.ipplan.web.paper;

import org.jspecify.annotations.NullMarked;
