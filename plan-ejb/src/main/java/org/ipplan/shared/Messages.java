package org.ipplan.shared;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Words codes in the reader's language; Chinese is the default, English the other one. */
public final class Messages {
  private static final String BUNDLE = "org.ipplan.messages";

  private Messages() {}

  /**
   * @return the text of the code; the code itself where the bundle has none, which a test forbids
   */
  public static String text(String code, Locale locale, Object... arguments) {
    try {
      var bundle = ResourceBundle.getBundle(BUNDLE, supported(locale));
      return new MessageFormat(bundle.getString(code), supported(locale)).format(plain(arguments));
    } catch (MissingResourceException e) {
      return code;
    }
  }

  /** A year is 2024, never 2,024. */
  private static Object[] plain(Object[] arguments) {
    return Arrays.stream(arguments)
        .map(argument -> argument instanceof Number ? argument.toString() : argument)
        .toArray();
  }

  /** English for English readers, Chinese for everybody else. */
  public static Locale supported(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
        ? Locale.ENGLISH
        : Locale.SIMPLIFIED_CHINESE;
  }
}
