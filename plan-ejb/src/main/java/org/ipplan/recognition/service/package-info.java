/** Reads and changes typical cases. */
@NullMarked
package org.ipplan.recognition.service;

import org.jspecify.annotations.NullMarked;
