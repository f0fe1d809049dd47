/**
 * The yearly plan as published: import of its text, versions, chapters, sections and tasks.
 *
 * <p>Importing and publishing are two people. A text is previewed, what must be settled is settled
 * by hand, and only the commit stores a draft version; publishing hands its tasks out.
 */
@Feature(
    name = "plan",
    dependsOn = {"directory", "calendar"},
    published = {"org.ipplan.plan"})
@NullMarked
package org.ipplan.plan;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
