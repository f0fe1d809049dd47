/** What leads to an entry of the serious-dishonesty list, over HTTP: sub-resources of a case. */
@NullMarked
package org.ipplan.web.credit.listing;

import org.jspecify.annotations.NullMarked;
