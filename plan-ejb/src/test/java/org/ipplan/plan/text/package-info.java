/**
 * Tests of the plan reader. The published plans are not ours to keep here: tests of them take their
 * place from the properties {@code plan.golden} (a file) and {@code plan.examples} (a folder) and
 * are skipped without. Every other text was written for the test that uses it.
 */
@NullMarked
package org.ipplan.plan.text;

import org.jspecify.annotations.NullMarked;
