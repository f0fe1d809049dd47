/** The steps of typical cases and what they must say. */
@NullMarked
package org.ipplan.recognition.domain;

import org.jspecify.annotations.NullMarked;
