/** Hands tasks out when a plan is published and takes the departments' steps. */
@NullMarked
package org.ipplan.assignment.service;

import org.jspecify.annotations.NullMarked;
