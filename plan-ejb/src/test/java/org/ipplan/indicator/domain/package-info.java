/** Tests of the indicators' tables. */
@NullMarked
package org.ipplan.indicator.domain;

import org.jspecify.annotations.NullMarked;
