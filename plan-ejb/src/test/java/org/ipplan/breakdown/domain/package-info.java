/** Tests of the items' steps and of the days a template falls due on. */
@NullMarked
package org.ipplan.breakdown.domain;

import org.jspecify.annotations.NullMarked;
