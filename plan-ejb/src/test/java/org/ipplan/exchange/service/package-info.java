/** Events and their deliveries over the real beans and a real database. */
@NullMarked
package org.ipplan.exchange.service;

import org.jspecify.annotations.NullMarked;
