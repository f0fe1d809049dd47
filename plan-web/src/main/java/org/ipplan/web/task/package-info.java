/** Tasks of published plans over HTTP, with their lights, shares and history. */
@NullMarked
package org.ipplan.web.task;

import org.jspecify.annotations.NullMarked;
