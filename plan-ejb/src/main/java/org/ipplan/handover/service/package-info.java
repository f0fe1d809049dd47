/** Session beans of hand-overs, their statements, and what they tell the trail. */
@NullMarked
package org.ipplan.handover.service;

import org.jspecify.annotations.NullMarked;
