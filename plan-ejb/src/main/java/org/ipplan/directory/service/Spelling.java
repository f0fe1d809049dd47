package org.ipplan.directory.service;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name without what does not count in it: width, case, blanks, apostrophes, the article. */
final class Spelling {
  private static final Pattern ARTICLE = Pattern.compile("^the\\s+");
  private static final Pattern IGNORED = Pattern.compile("[\\s'’‘\\u00a0]+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private Spelling() {}

  static String normalized(String name) {
    var folded = Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    return IGNORED.matcher(ARTICLE.matcher(folded).replaceFirst("")).replaceAll("");
  }

  static String language(String name) {
    return HAN.matcher(name).find() ? "zh" : "en";
  }
}
