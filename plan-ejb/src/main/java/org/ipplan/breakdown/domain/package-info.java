/**
 * Sub-tasks, milestones and targets with the steps of their lives, and when a template's fall due.
 */
@NullMarked
package org.ipplan.breakdown.domain;

import org.jspecify.annotations.NullMarked;
