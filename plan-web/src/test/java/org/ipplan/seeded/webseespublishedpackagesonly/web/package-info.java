/** Adapters. */
@NullMarked
package org.ipplan.seeded.webseespublishedpackagesonly.web;

import org.jspecify.annotations.NullMarked;
