/**
 * Who credit supervision is about: organisations by unified social credit code, persons by a
 * surrogate, with names, former codes, affiliates and the file of what was collected on them.
 *
 * <p>"Credit" means standing as to honesty, never a loan. Leads are raised here, from records;
 * cases are opened from them elsewhere. Decision: docs/adr/0030.
 *
 * <p>Rules 6 and 9 of the domain rules; task 50 of the 2024 plan.
 */
@Feature(
    name = "subject",
    dependsOn = {},
    published = {"org.ipplan.subject"})
@NullMarked
package org.ipplan.subject;

import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;
