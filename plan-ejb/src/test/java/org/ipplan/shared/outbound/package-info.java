/** Where calls may go and when they are tried again, without a network. */
@NullMarked
package org.ipplan.shared.outbound;

import org.jspecify.annotations.NullMarked;
