/** Session beans and statements of agency scores. */
@NullMarked
package org.ipplan.agency.service;

import org.jspecify.annotations.NullMarked;
