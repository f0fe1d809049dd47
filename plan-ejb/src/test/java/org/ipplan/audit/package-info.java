/** Stories of the trail's readers, told over a real PostgreSQL. */
@NullMarked
package org.ipplan.audit;

import org.jspecify.annotations.NullMarked;
