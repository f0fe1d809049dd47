/** Tests of scoring and of the tables of steps. */
@NullMarked
package org.ipplan.agency.domain;

import org.jspecify.annotations.NullMarked;
