/**
 * Which subject a name means: names as people and systems write them, in Chinese and in Latin
 * letters, against the names of the organisations on record, with a score that explains itself, a
 * band that is left to people, and what people decided before.
 *
 * <p>Keys of names are kept beside the subjects and follow them in the same transaction. Persons
 * are not looked up by name. Decision: docs/adr/0044.
 */
@Feature(
    name = "matching",
    dependsOn = {"subject"},
    published = {"org.ipplan.matching"})
@NullMarked
package org.ipplan.matching;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
