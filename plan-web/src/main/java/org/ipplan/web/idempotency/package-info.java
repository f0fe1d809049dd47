/**
 * {@code Idempotency-Key} on every POST: the same key and body are answered again and not done
 * again.
 *
 * <p>The body is read to its end before the resource sees it, because only its hash tells whether
 * it is the same: JSON in memory, what may be larger in a file. Answers of success alone are kept;
 * a refusal gives the key back, so that the caller may mend the cause and send it again.
 */
@NullMarked
package org.ipplan.web.idempotency;

import org.jspecify.annotations.NullMarked;
