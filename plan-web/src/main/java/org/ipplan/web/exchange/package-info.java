/** Changes of the lists, subscriptions and their deliveries over REST. */
@NullMarked
package org.ipplan.web.exchange;

import org.jspecify.annotations.NullMarked;
