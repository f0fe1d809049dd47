package org.ipplan.web.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.ipplan.shared.Messages;

/** The pages' own words in a language. */
public final class Words {
  private static final String BUNDLE = "org.ipplan.web.pages";

  private Words() {}

  /** The text of a key; a test holds the pages against the bundle, so a missing one is a fault. */
  public static String text(Locale locale, String key, Object... arguments) {
    var language = Messages.supported(locale);
    var pattern = ResourceBundle.getBundle(BUNDLE, language).getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
  }

  /** The text of a key that data names, or what the data said where the bundle has no word. */
  public static String textOr(Locale locale, String key, String otherwise) {
    try {
      return text(locale, key);
    } catch (MissingResourceException e) {
      return otherwise;
    }
  }
}
