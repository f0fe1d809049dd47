/** What a seal is made of, free of the container: also a check far from the database uses it. */
@NullMarked
package org.ipplan.audit.domain;

import org.jspecify.annotations.NullMarked;
