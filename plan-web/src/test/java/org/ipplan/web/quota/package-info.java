/** Tests of what everybody may ask. */
@NullMarked
package org.ipplan.web.quota;

import org.jspecify.annotations.NullMarked;
