/** Subjects and records with their steps. */
@NullMarked
package org.ipplan.subject.domain;

import org.jspecify.annotations.NullMarked;
