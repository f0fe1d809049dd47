/** Tests of what everybody may ask. */
@NullMarked
package org.ipplan.web.publicity;

import org.jspecify.annotations.NullMarked;
