/** Inspections, findings, objections and appraisals: aggregates and tables of steps. */
@NullMarked
package org.ipplan.inspection.domain;

import org.jspecify.annotations.NullMarked;
