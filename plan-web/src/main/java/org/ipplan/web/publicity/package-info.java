/** What everybody may ask without signing in: published entries and certificates, in bounds. */
@NullMarked
package org.ipplan.web.publicity;

import org.jspecify.annotations.NullMarked;
