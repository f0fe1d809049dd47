/**
 * The one mechanism behind every state machine: a table of steps in Java, which says who may take a
 * step from which state, what guards it, and why not.
 *
 * <p>The aggregate owns its table and is the only one to change its state. The diagrams in {@code
 * docs/workflows.md} are written from the tables.
 */
@NullMarked
package org.ipplan.shared.workflow;

import org.jspecify.annotations.NullMarked;
