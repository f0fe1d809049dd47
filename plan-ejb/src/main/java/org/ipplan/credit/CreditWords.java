package org.ipplan.credit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ipplan.calendar.Term;
import org.ipplan.shared.Messages;

/** The feature's own sentences: in its papers, and in what it makes public. */
public final class CreditWords {
  private static final String BUNDLE = "org.ipplan.credit.words";

  private CreditWords() {}

  /** The text of a key; Chinese unless the locale is English. */
  public static String text(Locale locale, String key, Object... arguments) {
    var language = Messages.supported(locale);
    var pattern = ResourceBundle.getBundle(BUNDLE, language).getString(key);
    return new MessageFormat(pattern, language).format(arguments);
  }

  /** A term, such as 10个工作日. */
  public static String term(Locale locale, Term term) {
    return text(locale, "term." + term.unit(), term.value());
  }
}
