/** Session beans, observers and what ships with the product. */
@NullMarked
package org.ipplan.indicator.service;

import org.jspecify.annotations.NullMarked;
