/** Stories of indicators over the real session beans. */
@NullMarked
package org.ipplan.indicator.service;

import org.jspecify.annotations.NullMarked;
