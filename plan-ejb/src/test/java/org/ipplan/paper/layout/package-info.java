@NullMarked
package org.ipplan.paper.layout;

import org.jspecify.annotations.NullMarked;
