/** The statements: who is told is found in SQL, one statement a piece of news. */
@NullMarked
package org.ipplan.notification.persistence;

import org.jspecify.annotations.NullMarked;
