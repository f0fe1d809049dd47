/** Tests of what everybody may ask. */
@NullMarked
package org.ipplan.web.deprecation;

import org.jspecify.annotations.NullMarked;
