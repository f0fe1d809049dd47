/** Another feature. */
@NullMarked
package org.ipplan.seeded.plantextservestheimportonly.progress;

import org.jspecify.annotations.NullMarked;
