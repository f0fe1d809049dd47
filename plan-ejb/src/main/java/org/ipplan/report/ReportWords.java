package org.ipplan.report;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the report itself, in both languages. */
public final class ReportWords {
  private static final String BUNDLE = "org.ipplan.report.words";

  private ReportWords() {}

  /**
   * A sentence.
   *
   * @param arguments {@link Token}s stand for a reference; of everything else nothing is read as
   *     one
   */
  public static Words of(String key, Object... arguments) {
    return new Words(
        text(key, Locale.SIMPLIFIED_CHINESE, arguments), text(key, Locale.ENGLISH, arguments));
  }

  private static String text(String key, Locale locale, Object... arguments) {
    var pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
    var given = Arrays.stream(arguments).map(each -> argument(each, locale)).toArray();
    return new MessageFormat(pattern, locale).format(given);
  }

  private static String argument(Object argument, Locale locale) {
    if (argument instanceof Token token) {
      return token.text();
    }
    if (argument instanceof Words words) {
      return words.plain().in(locale);
    }
    return Words.plain(argument.toString());
  }
}
