/** Scenarios of breaking a share down, over a database. */
@NullMarked
package org.ipplan.breakdown.service;

import org.jspecify.annotations.NullMarked;
