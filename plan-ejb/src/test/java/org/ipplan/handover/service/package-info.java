/** Stories of hand-overs over the real session beans. */
@NullMarked
package org.ipplan.handover.service;

import org.jspecify.annotations.NullMarked;
