/** The released EAR as people see it, in a real browser: one page object per kind of page. */
@NullMarked
package org.ipplan.it.browser;

import org.jspecify.annotations.NullMarked;
