/** Finds what comes near a name, keeps the keys of names, and remembers what people decided. */
@NullMarked
package org.ipplan.matching.service;

import org.jspecify.annotations.NullMarked;
