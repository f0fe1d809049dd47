/** Tests of matching. */
@NullMarked
package org.ipplan.matching.service;

import org.jspecify.annotations.NullMarked;
