/** Systems, feeds and warnings with their steps, and the reading of answers by a mapping. */
@NullMarked
package org.ipplan.connection.domain;

import org.jspecify.annotations.NullMarked;
