/** Tests of the inspections' tables. */
@NullMarked
package org.ipplan.inspection.domain;

import org.jspecify.annotations.NullMarked;
