/**
 * Departments' shares of tasks over HTTP: their state, their steps, and the reports begun on them.
 */
@NullMarked
package org.ipplan.web.assignment;

import org.jspecify.annotations.NullMarked;
