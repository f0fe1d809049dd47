/** Sub-tasks, milestones, targets and templates over HTTP. */
@NullMarked
package org.ipplan.web.breakdown;

import org.jspecify.annotations.NullMarked;
