/** Holds what the server answers against the OpenAPI document it serves. */
@NullMarked
package org.ipplan.it.contract;

import org.jspecify.annotations.NullMarked;
