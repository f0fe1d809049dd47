/** Stories of the seal over a real database. */
@NullMarked
package org.ipplan.audit.service;

import org.jspecify.annotations.NullMarked;
