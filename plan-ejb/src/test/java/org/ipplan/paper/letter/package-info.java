@NullMarked
package org.ipplan.paper.letter;

import org.jspecify.annotations.NullMarked;
