/**
 * Tags of answers and reading under a condition (RFC 9110, 8.8.3 and 13.1.2): who has an answer
 * already is told so, and gets it no second time.
 */
@NullMarked
package org.ipplan.web.conditional;

import org.jspecify.annotations.NullMarked;
