/** Session beans and the statements behind them. */
@NullMarked
package org.ipplan.measure.service;

import org.jspecify.annotations.NullMarked;
