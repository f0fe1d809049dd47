/** What every resource and page needs: paths, languages, cursors and versions over HTTP. */
@NullMarked
package org.ipplan.web.support;

import org.jspecify.annotations.NullMarked;
