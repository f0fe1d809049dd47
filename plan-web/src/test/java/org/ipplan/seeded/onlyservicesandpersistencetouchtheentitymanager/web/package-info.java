/** Adapters. */
@NullMarked
package org.ipplan.seeded.onlyservicesandpersistencetouchtheentitymanager.web;

import org.jspecify.annotations.NullMarked;
