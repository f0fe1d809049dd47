/** Not published. */
@NullMarked
package org.ipplan.seeded.webseespublishedpackagesonly.alpha.service;

import org.jspecify.annotations.NullMarked;
