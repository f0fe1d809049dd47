/**
 * Statements behind reports: aggregates, read models straight to records, and files as large
 * objects. Who may read what is part of each statement ({@code Readers}).
 */
@NullMarked
package org.ipplan.progress.persistence;

import org.jspecify.annotations.NullMarked;
