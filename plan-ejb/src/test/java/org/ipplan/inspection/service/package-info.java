/** Stories of inspections over the real session beans. */
@NullMarked
package org.ipplan.inspection.service;

import org.jspecify.annotations.NullMarked;
