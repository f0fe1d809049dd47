/**
 * The chapters, each by a few statements over records that were approved, and editions as they are
 * kept.
 */
@NullMarked
package org.ipplan.report.persistence;

import org.jspecify.annotations.NullMarked;
