/** Adapters. */
@NullMarked
package org.ipplan.seeded.whatisnamedresourceisone.web;

import org.jspecify.annotations.NullMarked;
