/** Tests of what everybody may ask. */
@NullMarked
package org.ipplan.web.conditional;

import org.jspecify.annotations.NullMarked;
