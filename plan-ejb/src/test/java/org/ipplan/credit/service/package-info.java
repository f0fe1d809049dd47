/** Tests of cases, applications and lists. */
@NullMarked
package org.ipplan.credit.service;

import org.jspecify.annotations.NullMarked;
