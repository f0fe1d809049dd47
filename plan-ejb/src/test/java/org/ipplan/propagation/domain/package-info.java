@NullMarked
package org.ipplan.propagation.domain;

import org.jspecify.annotations.NullMarked;
