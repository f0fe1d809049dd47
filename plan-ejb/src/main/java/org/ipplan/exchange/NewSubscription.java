package org.ipplan.exchange;

import java.io.Serializable;
import java.util.List;

/**
 * What a system wants to be told, and where.
 *
 * @param target web address that events are posted to
 * @param events types of events
 */
public record NewSubscription(String target, List<String> events, EventFilter filter)
    implements Serializable {

  public NewSubscription {
    events = List.copyOf(events);
  }
}
