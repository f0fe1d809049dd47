/** Writes the ledger when entries change, and what people and systems do with its lines. */
@NullMarked
package org.ipplan.propagation.service;

import org.jspecify.annotations.NullMarked;
