/** Adapters. */
@NullMarked
package org.ipplan.seeded.resourcesarenamedso.web;

import org.jspecify.annotations.NullMarked;
