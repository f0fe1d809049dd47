/** Tests of rule packs. */
@NullMarked
package org.ipplan.ruleset.service;

import org.jspecify.annotations.NullMarked;
