package org.ipplan.shared;

import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Words codes in the reader's language; Chinese is the default, English the other one. */
public final class Messages {
  private static final String BUNDLE = "org.ipplan.messages";
  private static final DateTimeFormatter CHINESE_DAY =
      DateTimeFormatter.ofPattern("y年M月d日", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMM y", Locale.ENGLISH);

  private Messages() {}

  /**
   * @return the text of the code; the code itself where the bundle has none, which a test forbids
   */
  public static String text(String code, Locale locale, Object... arguments) {
    try {
      var bundle = ResourceBundle.getBundle(BUNDLE, supported(locale));
      return format(bundle.getString(code), supported(locale), plain(arguments, supported(locale)));
    } catch (MissingResourceException e) {
      return code;
    }
  }

  /** A year is 2024, never 2,024; a choice between one and many is still made by the number. */
  private static String format(String pattern, Locale locale, Object[] arguments) {
    var format = new MessageFormat(pattern, locale);
    var given = format.getFormatsByArgumentIndex();
    for (int i = 0; i < Math.min(given.length, arguments.length); i++) {
      if (given[i] == null && arguments[i] instanceof Number) {
        format.setFormatByArgumentIndex(i, new DecimalFormat("0"));
      }
    }
    return format.format(arguments);
  }

  /**
   * Whole numbers stay numbers; others are written as they are, or as the language has them, days
   * too.
   */
  private static Object[] plain(Object[] arguments, Locale locale) {
    return Arrays.stream(arguments).map(each -> plain(each, locale)).toArray();
  }

  private static Object plain(Object argument, Locale locale) {
    if (argument instanceof Worded worded) {
      return worded.in(locale);
    }
    if (argument instanceof LocalDate day) {
      return (locale.equals(Locale.ENGLISH) ? ENGLISH_DAY : CHINESE_DAY).format(day);
    }
    var whole = argument instanceof Integer || argument instanceof Long;
    return argument instanceof Number && !whole ? argument.toString() : argument;
  }

  /** English for English readers, Chinese for everybody else. */
  public static Locale supported(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
        ? Locale.ENGLISH
        : Locale.SIMPLIFIED_CHINESE;
  }
}
