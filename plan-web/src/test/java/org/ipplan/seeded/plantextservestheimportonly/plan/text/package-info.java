/** A reader of texts. */
@NullMarked
package org.ipplan.seeded.plantextservestheimportonly.plan.text;

import org.jspecify.annotations.NullMarked;
