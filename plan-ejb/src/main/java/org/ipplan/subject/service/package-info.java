/** Keeps subjects and their files, and shows them to those who may. */
@NullMarked
package org.ipplan.subject.service;

import org.jspecify.annotations.NullMarked;
