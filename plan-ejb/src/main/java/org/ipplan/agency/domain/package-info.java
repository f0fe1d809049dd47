/** How scores follow from events and rules, and how events and applications change. */
@NullMarked
package org.ipplan.agency.domain;

import org.jspecify.annotations.NullMarked;
