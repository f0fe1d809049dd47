package org.ipplan.exchange;

import java.util.Locale;
import java.util.ResourceBundle;
import org.ipplan.shared.Messages;

/** What events are called, in both languages. */
public final class ExchangeWords {
  private static final String BUNDLE = "org.ipplan.exchange.words";

  private ExchangeWords() {}

  /** What a kind of event tells; Chinese unless the locale is English. */
  public static String of(Locale locale, EventKind kind) {
    return ResourceBundle.getBundle(BUNDLE, Messages.supported(locale)).getString("event." + kind);
  }
}
