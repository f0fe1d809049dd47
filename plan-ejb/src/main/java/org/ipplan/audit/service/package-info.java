/** Writes the trail and reads a task's history out of it. */
@NullMarked
package org.ipplan.audit.service;

import org.jspecify.annotations.NullMarked;
