package org.ipplan.plan.text;

/** What kind of character one is, and how written text is tidied. */
final class Characters {
  private static final String SENTENCE_ENDS = "。！？；.!?;";
  private static final String OPENING = "（([【〔［";
  private static final String CLOSING = "）)]】〕］";

  private Characters() {}

  static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '〇';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Blanks of every width, and the marks that take no width at all. */
  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200f')
        || c == '\u202f'
        || c == '\u2060'
        || c == '\ufeff';
  }

  static boolean endsSentence(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  static boolean opensBracket(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean closesBracket(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** The half-width form of a full-width letter, digit or mark; any other character as it is. */
  static char halfWidth(char c) {
    if (c >= '\uff01' && c <= '\uff5e') {
      return (char) (c - 0xfee0);
    }
    return isBlank(c) ? ' ' : c;
  }

  static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      half.append(halfWidth(text.charAt(i)));
    }
    return half.toString();
  }

  /** Whether the text is Chinese, though names and numbers in it may not be. */
  static boolean isMostlyHan(CharSequence text) {
    int han = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      han += isHan(text.charAt(i)) ? 1 : 0;
      latin += isLatin(text.charAt(i)) ? 1 : 0;
    }
    return han > 0 && han * 4 >= latin;
  }

  /** Without stray blanks: none in Chinese but between Latin words, single ones in English. */
  static String tidy(String text) {
    boolean chinese = isMostlyHan(text);
    StringBuilder tidy = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = true;
        continue;
      }
      if (blank && !tidy.isEmpty() && keepsBlank(tidy.charAt(tidy.length() - 1), c, chinese)) {
        tidy.append(' ');
      }
      tidy.append(c);
      blank = false;
    }
    return tidy.toString();
  }

  private static boolean keepsBlank(char before, char after, boolean chinese) {
    if (chinese) {
      return isPlain(before) && isPlain(after);
    }
    return ",.;:".indexOf(after) < 0;
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < '\u007f';
  }

  static int lastNonBlank(CharSequence text, int before) {
    int i = before - 1;
    while (i >= 0 && isBlank(text.charAt(i))) {
      i--;
    }
    return i;
  }
}
