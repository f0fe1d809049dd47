/** Tests of the yearly evaluation. */
@NullMarked
package org.ipplan.evaluation.service;

import org.jspecify.annotations.NullMarked;
