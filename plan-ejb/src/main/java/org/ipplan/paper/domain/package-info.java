/** Templates and papers as they are kept, and the rules of both. */
@NullMarked
package org.ipplan.paper.domain;

import org.jspecify.annotations.NullMarked;
