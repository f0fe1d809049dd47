/**
 * What other systems were given of what is not public: when, what, for which purpose and for whom;
 * every record is a receipt (Network Data Regulations 2024 Art. 12, kept three years).
 */
@Feature(
    name = "sharing",
    dependsOn = {},
    published = {"org.ipplan.sharing"})
@NullMarked
package org.ipplan.sharing;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
