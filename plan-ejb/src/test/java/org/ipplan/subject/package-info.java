/** Tests of subjects. */
@NullMarked
package org.ipplan.subject;

import org.jspecify.annotations.NullMarked;
