/**
 * Papers that go out: from templates an office edits in its word processor, numbered by rule, kept
 * for ever as they were issued, and handed to the records office with the case they belong to.
 *
 * <p>Knows nothing of what a paper is about. Whoever issues one hands in the kind, the object it
 * belongs to and named values, and says by {@link org.ipplan.paper.PaperReaders} who may read it.
 * Layout: GB/T 9704-2012. Setting and printing of pages ({@code letter}, {@code layout}) keep
 * nothing and are published for other documents (docs/adr/0060). Decision: docs/adr/0033.
 */
@Feature(
    name = "paper",
    dependsOn = {"directory"},
    published = {"org.ipplan.paper", "org.ipplan.paper.letter", "org.ipplan.paper.layout"})
@NullMarked
package org.ipplan.paper;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
