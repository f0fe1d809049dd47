/** Tests of cases, applications and lists. */
@NullMarked
package org.ipplan.credit.domain;

import org.jspecify.annotations.NullMarked;
