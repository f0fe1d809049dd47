package org.ipplan.matching.name;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/** Makes one writing out of many: width, case, traditional characters, marks. */
final class Folding {
  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 APART = Normalizer2.getNFDInstance();
  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");

  private static final int ZERO = '〇';
  private static final int CIRCLE = '○';

  private Folding() {}

  /** Half-width, lower case, simplified; punctuation stays. */
  static String folded(String text) {
    return SIMPLIFIED.transliterate(COMPATIBLE.normalize(text)).replace((char) CIRCLE, (char) ZERO);
  }

  /** Letters, digits and Chinese characters alone of a folded text. */
  static String plain(String folded) {
    var kept = new StringBuilder(folded.length());
    folded.codePoints().filter(Folding::isWritten).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Latin letters without marks; ü becomes v, as typed. */
  static String unmarked(String folded) {
    var apart = APART.normalize(folded).replace("u\u0308", "v").replace("u\u0304\u0308", "v");
    var kept = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  static boolean isHan(int character) {
    return Character.isIdeographic(character);
  }

  static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Folding::isHan);
  }

  private static boolean isWritten(int c) {
    return Character.isLetterOrDigit(c) || isHan(c);
  }
}
