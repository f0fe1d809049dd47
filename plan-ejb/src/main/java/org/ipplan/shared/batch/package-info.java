/**
 * Long work that the server does set by set as a job of Jakarta Batch.
 *
 * <p>How far it is stands with the work itself, in the transaction that does a set; the server's
 * own tables know of runs alone. So any member goes on where a killed one stopped.
 */
@NullMarked
package org.ipplan.shared.batch;

import org.jspecify.annotations.NullMarked;
