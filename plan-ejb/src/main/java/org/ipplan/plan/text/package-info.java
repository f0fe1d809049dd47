/**
 * Reads the yearly plans as the government publishes them, in Chinese and in English.
 *
 * <p>A text goes through five small steps: lines, numbered blocks, outline (which block is a
 * chapter, a section, a task), the responsibility clause of each task, and the parties of each
 * clause. What a step could not read with certainty becomes an {@link
 * org.ipplan.plan.text.Anomaly}; nothing is guessed in silence and no task is dropped without one.
 *
 * <p>Pure Java without a tie to the rest of the product: the directory comes in as a {@link
 * org.ipplan.plan.text.PartyLexicon}, the result goes out as records. No step looks at the same
 * characters more than a fixed number of times, so that a hostile text of the permitted size ends
 * in a result or a refusal, never in a hung thread.
 */
@NullMarked
package org.ipplan.plan.text;

import org.jspecify.annotations.NullMarked;
