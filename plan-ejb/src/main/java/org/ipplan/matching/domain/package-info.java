/** How names are taken apart, compared and decided on; free of the container. */
@NullMarked
package org.ipplan.matching.domain;

import org.jspecify.annotations.NullMarked;
