/** What a seal is made of, without a database. */
@NullMarked
package org.ipplan.audit.domain;

import org.jspecify.annotations.NullMarked;
