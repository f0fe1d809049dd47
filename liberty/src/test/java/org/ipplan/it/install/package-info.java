/** The installation as the README gives it to operations, step by step. */
@NullMarked
package org.ipplan.it.install;

import org.jspecify.annotations.NullMarked;
