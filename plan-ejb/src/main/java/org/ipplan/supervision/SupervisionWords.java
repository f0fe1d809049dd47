package org.ipplan.supervision;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ipplan.shared.Messages;

/** The feature's own sentences: why a light is on, and what waits without a title. */
public final class SupervisionWords {
  private static final String BUNDLE = "org.ipplan.supervision.words";

  private SupervisionWords() {}

  /** The text of a key; Chinese unless the locale is English. */
  public static String text(Locale locale, String key, Object... arguments) {
    var language = Messages.supported(locale);
    var pattern = ResourceBundle.getBundle(BUNDLE, language).getString(key);
    return new MessageFormat(pattern, language).format(arguments);
  }
}
