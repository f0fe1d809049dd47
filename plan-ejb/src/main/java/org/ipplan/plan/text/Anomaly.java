package org.ipplan.plan.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the text that a person should know of.
 *
 * @param task number of the task it belongs to, null if it belongs to none
 * @param line line of the original text, counted from 1
 * @param excerpt the words in question, shortened
 * @param arguments what the message names, in the order of its placeholders
 */
public record Anomaly(
    AnomalyCode code, @Nullable Integer task, int line, String excerpt, List<String> arguments) {

  private static final String MESSAGES = "org.ipplan.plan.text.anomalies";
  private static final int EXCERPT_LENGTH = 80;

  public Anomaly {
    excerpt = shortened(excerpt.strip());
    arguments = List.copyOf(arguments);
  }

  public Severity severity() {
    return code.severity();
  }

  /** One sentence for the reader; Chinese unless the locale is English. */
  public String message(Locale locale) {
    ResourceBundle messages =
        ResourceBundle.getBundle(
            MESSAGES,
            locale,
            Anomaly.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return new MessageFormat(messages.getString(code.name()), locale).format(arguments.toArray());
  }

  private static String shortened(String text) {
    if (text.length() <= EXCERPT_LENGTH) {
      return text;
    }
    int end = text.offsetByCodePoints(0, text.codePointCount(0, EXCERPT_LENGTH - 1));
    return text.substring(0, end) + "…";
  }
}
