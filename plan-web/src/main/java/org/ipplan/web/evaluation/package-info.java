/** The yearly evaluation of departments, its rounds, appeals and schemes over HTTP. */
@NullMarked
package org.ipplan.web.evaluation;

import org.jspecify.annotations.NullMarked;
