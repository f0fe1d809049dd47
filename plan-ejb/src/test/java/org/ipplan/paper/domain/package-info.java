@NullMarked
package org.ipplan.paper.domain;

import org.jspecify.annotations.NullMarked;
