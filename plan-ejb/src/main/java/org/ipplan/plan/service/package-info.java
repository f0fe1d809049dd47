/** Imports, publishes and answers for plans; brings the sample year into the sample run. */
@NullMarked
package org.ipplan.plan.service;

import org.jspecify.annotations.NullMarked;
