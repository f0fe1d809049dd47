/**
 * Keeps what a caller was answered under an {@code Idempotency-Key}, so that the same request sent
 * again is answered again and not done again.
 *
 * <p>A row without a status is a request still running. It commits on its own, before the request's
 * work begins, so that members see each other's; a member that dies leaves it behind, and after
 * some minutes somebody else may take it over. Times are the database's, so that members agree.
 */
@NullMarked
package org.ipplan.shared.idempotency;

import org.jspecify.annotations.NullMarked;
