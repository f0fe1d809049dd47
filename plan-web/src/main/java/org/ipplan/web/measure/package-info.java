/** Measures over HTTP: the catalogue, who applies what, and orders with their feedback. */
@NullMarked
package org.ipplan.web.measure;

import org.jspecify.annotations.NullMarked;
