/**
 * What is done to whoever is listed: the measures that follow from law and those an office adds,
 * each with its legal basis; who applies them; and for every published entry what became of each.
 *
 * <p>What is listed is told by {@link org.ipplan.credit.EntryChanged}; orders begin and end in its
 * transaction. Who was told of a removal is not kept here. Decision: docs/adr/0040.
 *
 * <p>Rules C5, C6, S8, AF5 and part 10 of the domain rules.
 */
@Feature(
    name = "measure",
    dependsOn = {"credit", "directory", "ruleset", "calendar"},
    published = {"org.ipplan.measure"})
@NullMarked
package org.ipplan.measure;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
