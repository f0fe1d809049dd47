package org.ipplan.matching.name;

import com.github.houbb.nlp.hanzi.similar.bs.HanziSimilarBs;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** How much it takes to have one character for another, from 0 (the same) to 1 (unlike). */
final class Likeness {
  /** A character of the same sound, as from an input method. */
  static final double SAME_SOUND = 0.2;

  /** A character of the same look, as from a scan or a hurried eye. */
  static final double SAME_LOOK = 0.25;

  /** A look that misleads only where few characters can stand. */
  static final double FAINT_LOOK = 0.4;

  /** What tells things apart and is not mistaken: numbers and directions. */
  private static final String NEVER_MISTAKEN = "〇零一二三四五六七八九十百千万东南西北大小新老";

  private static final double SAME_PARTS = 0.5;
  private static final double SAME_CORNERS = 0.6;
  private static final double NEARLY_ALL_CORNERS = 0.8;
  private static final double LIKE_STROKES = 0.6;
  private static final int MOST_KEPT = 100_000;

  private static final HanziSimilarBs PARTS = none().chaiziRate(1);
  private static final HanziSimilarBs CORNERS = none().sijiaoRate(1);
  private static final HanziSimilarBs RADICAL = none().bushouRate(1);
  private static final HanziSimilarBs STROKES = none().bihuashuRate(1);
  private static final HanziSimilarBs STRUCTURE = none().jiegouRate(1);

  private static final Map<String, Double> KNOWN = new ConcurrentHashMap<>();

  static {
    // the library reads its tables when they are first asked, and lets threads see them half read
    Stream.of(PARTS, CORNERS, RADICAL, STROKES, STRUCTURE).forEach(each -> each.similar('末', '未'));
  }

  private Likeness() {}

  private static HanziSimilarBs none() {
    return HanziSimilarBs.newInstance()
        .pinyinRate(0)
        .bihuashuRate(0)
        .jiegouRate(0)
        .bushouRate(0)
        .sijiaoRate(0)
        .chaiziRate(0);
  }

  static double cost(char one, char other) {
    if (one == other) {
      return 0;
    }
    if (!Folding.isHan(one) || !Folding.isHan(other)) {
      return 1;
    }
    if (KNOWN.size() > MOST_KEPT) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(key(one, other), pair -> reckoned(one, other));
  }

  private static String key(char one, char other) {
    return one < other ? "" + one + other : "" + other + one;
  }

  private static double reckoned(char one, char other) {
    if (isNeverMistaken(one) && isNeverMistaken(other)) {
      return 1;
    }
    if (sameSound(one, other)) {
      return SAME_SOUND;
    }
    if (sameLook(one, other)) {
      return SAME_LOOK;
    }
    return faintLook(one, other) ? FAINT_LOOK : 1;
  }

  private static boolean isNeverMistaken(char character) {
    return NEVER_MISTAKEN.indexOf(character) >= 0;
  }

  private static boolean sameSound(char one, char other) {
    Set<String> readings = Spelling.readings(one);
    return !Collections.disjoint(readings, Spelling.readings(other));
  }

  /** All four corners; nearly all of them in one structure; the same parts, another radical. */
  private static boolean sameLook(char one, char other) {
    var corners = CORNERS.similar(one, other);
    if (corners >= NEARLY_ALL_CORNERS) {
      return STROKES.similar(one, other) >= LIKE_STROKES
          && (corners == 1 || isOf(STRUCTURE, one, other) || isOf(RADICAL, one, other));
    }
    return corners >= SAME_CORNERS
        && PARTS.similar(one, other) >= SAME_PARTS
        && !isOf(RADICAL, one, other);
  }

  /** Nearly all corners in any structure; or some corners, and all but the radical alike. */
  private static boolean faintLook(char one, char other) {
    var corners = CORNERS.similar(one, other);
    return corners >= NEARLY_ALL_CORNERS
        || (corners >= SAME_CORNERS
            && STROKES.similar(one, other) >= NEARLY_ALL_CORNERS
            && isOf(STRUCTURE, one, other)
            && !isOf(RADICAL, one, other));
  }

  private static boolean isOf(HanziSimilarBs same, char one, char other) {
    return same.similar(one, other) >= SAME_PARTS;
  }
}
