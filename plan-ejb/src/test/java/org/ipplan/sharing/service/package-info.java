/** Tests of the records of sharing. */
@NullMarked
package org.ipplan.sharing.service;

import org.jspecify.annotations.NullMarked;
