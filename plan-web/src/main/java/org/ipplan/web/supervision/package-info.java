/** The escalation ladder, and who was told of what was due, over REST. */
@NullMarked
package org.ipplan.web.supervision;

import org.jspecify.annotations.NullMarked;
