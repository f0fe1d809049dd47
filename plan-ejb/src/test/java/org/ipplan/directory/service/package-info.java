/** Stories of substitutes, told over a real PostgreSQL. */
@NullMarked
package org.ipplan.directory.service;

import org.jspecify.annotations.NullMarked;
