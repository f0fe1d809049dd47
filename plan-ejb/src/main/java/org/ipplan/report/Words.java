package org.ipplan.report;

import java.io.Serializable;
import java.util.Locale;
import org.ipplan.shared.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A text in the languages it exists in.
 *
 * @param en null where there is none; the Chinese one is read then
 */
public record Words(String zh, @Nullable String en) implements Worded, Serializable {
  private static final String TOKEN = "{{";
  private static final String STATEMENT = "[[";

  /** One text for all readers, in the language it was written in. */
  public static Words as(String written) {
    return new Words(written, null);
  }

  /** A name in both languages; one of the two is enough. */
  public static Words either(@Nullable String zh, @Nullable String en) {
    return zh == null ? as(en == null ? "" : en) : new Words(zh, en);
  }

  @Override
  public String in(Locale locale) {
    return en != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
  }

  /** The same where nothing is read as a token: for texts that others wrote. */
  public Words plain() {
    return new Words(plain(zh), en == null ? null : plain(en));
  }

  static String plain(String text) {
    return text.replace(TOKEN, "{ {").replace(STATEMENT, "[ [");
  }
}
