/**
 * Who is told of entries of the lists, when each is to have it, and who of them took an entry away.
 *
 * <p>Observes what {@code credit} fires; nobody in {@code credit} knows of it. What is done to a
 * subject is not told here. Decision: docs/adr/0041.
 *
 * <p>Rules C8, C11, C14, S7, S11, S13, S16, R22-9, R107-9, R36-9 of the domain rules; N12.
 */
@Feature(
    name = "propagation",
    dependsOn = {"credit", "directory", "ruleset", "calendar"},
    published = {"org.ipplan.propagation"})
@NullMarked
package org.ipplan.propagation;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
