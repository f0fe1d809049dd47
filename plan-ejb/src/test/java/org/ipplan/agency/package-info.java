/** Tests of agency scores. */
@NullMarked
package org.ipplan.agency;

import org.jspecify.annotations.NullMarked;
