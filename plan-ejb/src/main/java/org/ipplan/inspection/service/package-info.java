/** Session beans of inspections; reads are one statement each, permission included. */
@NullMarked
package org.ipplan.inspection.service;

import org.jspecify.annotations.NullMarked;
