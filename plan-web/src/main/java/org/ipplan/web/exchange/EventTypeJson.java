package org.ipplan.web.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.exchange.EventKind;
import org.ipplan.exchange.ExchangeWords;
import org.ipplan.web.support.Language;

/**
 * A type of events.
 *
 * @param scope that a system needs to be told of them
 */
@Schema(name = "EventType")
public record EventTypeJson(String type, String scope, String description) {

  static EventTypeJson of(EventKind kind, Language language) {
    return new EventTypeJson(
        kind.type(), kind.scope().group(), ExchangeWords.of(language.locale(), kind));
  }
}
