/**
 * The pages in a real browser, through the real sign-in. Skipped, and said so, where no Chromium is
 * found.
 */
@NullMarked
package org.ipplan.it.browser;

import org.jspecify.annotations.NullMarked;
