/** Breaks shares down, takes the items' steps, and loads the shipped templates. */
@NullMarked
package org.ipplan.breakdown.service;

import org.jspecify.annotations.NullMarked;
