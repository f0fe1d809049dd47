/** Work in sets on the server's implementation of Jakarta Batch. */
@NullMarked
package org.ipplan.shared.batch.container;

import org.jspecify.annotations.NullMarked;
