package org.ipplan.web.exchange;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.CreditList;
import org.ipplan.exchange.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the events of a subscription.
 *
 * @param list of events about entries
 * @param task id, of events about tasks
 */
@Schema(name = "EventFilter")
public record EventFilterJson(@Nullable CreditList list, @Nullable UUID task) {

  static EventFilter asked(@Nullable EventFilterJson body) {
    return body == null ? EventFilter.NONE : new EventFilter(body.list, body.task);
  }

  static @Nullable EventFilterJson of(EventFilter filter) {
    return filter.equals(EventFilter.NONE)
        ? null
        : new EventFilterJson(filter.list(), filter.task());
  }
}
