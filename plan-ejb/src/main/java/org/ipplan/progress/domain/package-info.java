/**
 * The report and its files as aggregates, the table of their steps, and the rules on what a report
 * may say and carry. Knows no database and no container.
 */
@NullMarked
package org.ipplan.progress.domain;

import org.jspecify.annotations.NullMarked;
