/** The session bean of the records, and the work that removes old ones. */
@NullMarked
package org.ipplan.sharing.service;

import org.jspecify.annotations.NullMarked;
