/** What is told, where it may go, and when it is tried again, without a database. */
@NullMarked
package org.ipplan.exchange.domain;

import org.jspecify.annotations.NullMarked;
