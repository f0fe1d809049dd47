/**
 * Letters as documents of a word processor: their fields, filling them, and what they look like.
 */
@NullMarked
package org.ipplan.paper.letter;

import org.jspecify.annotations.NullMarked;
