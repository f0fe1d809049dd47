/** Recipients of list entries and the ledger of who was told, over HTTP. */
@NullMarked
package org.ipplan.web.propagation;

import org.jspecify.annotations.NullMarked;
