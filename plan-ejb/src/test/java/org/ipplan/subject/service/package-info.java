/** Tests of subjects. */
@NullMarked
package org.ipplan.subject.service;

import org.jspecify.annotations.NullMarked;
