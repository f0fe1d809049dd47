/**
 * Names of organisations: one writing, parts, sounds, looks, and how two of them compare. Knows
 * nothing of subjects; the libraries and word lists it rests on are used here alone.
 */
@NullMarked
package org.ipplan.matching.name;

import org.jspecify.annotations.NullMarked;
