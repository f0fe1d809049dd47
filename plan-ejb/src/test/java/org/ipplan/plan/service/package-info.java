/** Plans as their readers and the office know them, over a real database. */
@NullMarked
package org.ipplan.plan.service;

import org.jspecify.annotations.NullMarked;
