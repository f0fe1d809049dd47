/**
 * What became of a task in a later year: the link the office settles, and how links are suggested.
 *
 * <p>Texts are compared within one language only, by the rarity of the words they share: pairs of
 * characters in Chinese, words in English. Departments are compared as bodies, so that one that was
 * succeeded between the years counts as the same.
 */
@NullMarked
package org.ipplan.plan.domain.lineage;

import org.jspecify.annotations.NullMarked;
