/**
 * Who exists: departments with their spellings, validity and successors, and the officials who work
 * in them.
 *
 * <p>A name means a body on a date: predecessors are bodies of their own, so an old text is read as
 * it was meant. Validity is half open: {@code validTo} is the first day no longer covered.
 */
@Feature(
    name = "directory",
    dependsOn = {},
    published = {"org.ipplan.directory"})
@NullMarked
package org.ipplan.directory;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
