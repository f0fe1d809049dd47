/** Reading JSON files that people hand in, so that a fault can be told by its line. */
@NullMarked
package org.ipplan.shared.json;

import org.jspecify.annotations.NullMarked;
