/** Beans. */
@NullMarked
package org.ipplan.seeded.sessionbeansarenamedso.alpha.service;

import org.jspecify.annotations.NullMarked;
