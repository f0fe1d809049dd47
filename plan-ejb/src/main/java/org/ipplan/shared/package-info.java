/**
 * The kernel every feature stands on: who calls, what time it is, how a step is allowed or refused.
 *
 * <p>Nothing here knows a feature; whatever two features need and no feature owns lives here.
 */
@NullMarked
package org.ipplan.shared;

import org.jspecify.annotations.NullMarked;
