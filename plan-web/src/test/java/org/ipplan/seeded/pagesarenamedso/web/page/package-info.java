/** Pages. */
@NullMarked
package org.ipplan.seeded.pagesarenamedso.web.page;

import org.jspecify.annotations.NullMarked;
