/** Answers from the confirmed packs, and lets two people change them. */
@NullMarked
package org.ipplan.ruleset.service;

import org.jspecify.annotations.NullMarked;
