/** Tests of the tables of steps without container. */
@NullMarked
package org.ipplan.assignment.domain;

import org.jspecify.annotations.NullMarked;
