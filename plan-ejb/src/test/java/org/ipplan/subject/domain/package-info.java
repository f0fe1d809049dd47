/** Tests of subjects. */
@NullMarked
package org.ipplan.subject.domain;

import org.jspecify.annotations.NullMarked;
