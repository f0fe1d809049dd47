/** Keeps cases, applications and lists, and shows them to those who may. */
@NullMarked
package org.ipplan.credit.service;

import org.jspecify.annotations.NullMarked;
