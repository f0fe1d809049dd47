/** The annual report, its steps, and what may stand in a text without a record. */
@NullMarked
package org.ipplan.report.domain;

import org.jspecify.annotations.NullMarked;
