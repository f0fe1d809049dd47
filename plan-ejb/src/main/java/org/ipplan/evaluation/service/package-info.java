/** Counts years, takes the steps of rounds, appeals and schemes, and tells the trail. */
@NullMarked
package org.ipplan.evaluation.service;

import org.jspecify.annotations.NullMarked;
