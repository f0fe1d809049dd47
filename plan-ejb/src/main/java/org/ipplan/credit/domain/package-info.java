/** Cases, applications and list entries: what they are, and what may be done with them. */
@NullMarked
package org.ipplan.credit.domain;

import org.jspecify.annotations.NullMarked;
