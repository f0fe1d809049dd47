package org.ipplan.plan.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/**
 * The numbers of list paragraphs. Word keeps a pattern such as {@code （%1）} and a number form and
 * counts when it shows the page; here it is counted the same way.
 */
final class WordNumbering {
  private static final int LEVELS = 9;

  private final XWPFDocument document;
  private final @Nullable XWPFNumbering numbering;
  private final Map<BigInteger, int[]> counters = new HashMap<>();
  private final Set<BigInteger> met = new HashSet<>();

  WordNumbering(XWPFDocument document) {
    this.document = document;
    this.numbering = document.getNumbering();
  }

  /** The number as Word shows it before the paragraph; empty where there is none. */
  String labelOf(XWPFParagraph paragraph) {
    CTNumPr place = placeOf(paragraph);
    if (place == null || place.getNumId() == null || numbering == null) {
      return "";
    }
    XWPFNum list = numbering.getNum(place.getNumId().getVal());
    int level = place.getIlvl() == null ? 0 : place.getIlvl().getVal().intValue();
    XWPFAbstractNum definition = list == null ? null : definitionOf(list, numbering);
    if (list == null || definition == null || level < 0 || level >= LEVELS) {
      return "";
    }
    return label(definition, count(list, definition, level), level);
  }

  private @Nullable CTNumPr placeOf(XWPFParagraph paragraph) {
    var own = paragraph.getCTP().getPPr();
    if (own != null && own.getNumPr() != null) {
      return own.getNumPr();
    }
    String styleId = paragraph.getStyle();
    XWPFStyle style =
        styleId == null || document.getStyles() == null
            ? null
            : document.getStyles().getStyle(styleId);
    var ofStyle = style == null ? null : style.getCTStyle().getPPr();
    return ofStyle == null ? null : ofStyle.getNumPr();
  }

  private static @Nullable XWPFAbstractNum definitionOf(XWPFNum list, XWPFNumbering numbering) {
    return numbering.getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
  }

  /** Counts one up and gives the counters of all levels; deeper levels begin again. */
  private int[] count(XWPFNum list, XWPFAbstractNum definition, int level) {
    BigInteger id = definition.getAbstractNum().getAbstractNumId();
    boolean restarts =
        met.add(list.getCTNum().getNumId()) && list.getCTNum().sizeOfLvlOverrideArray() > 0;
    int[] counts = counters.computeIfAbsent(id, absent -> new int[LEVELS]);
    if (restarts) {
      counts[level] = 0;
    }
    counts[level] = counts[level] == 0 ? start(definition, level) : counts[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    return counts;
  }

  private static @Nullable CTLvl levelOf(XWPFAbstractNum definition, int level) {
    for (CTLvl candidate : definition.getAbstractNum().getLvlArray()) {
      if (candidate.getIlvl().intValue() == level) {
        return candidate;
      }
    }
    return null;
  }

  private static int start(XWPFAbstractNum definition, int level) {
    CTLvl at = levelOf(definition, level);
    return at == null || at.getStart() == null ? 1 : at.getStart().getVal().intValue();
  }

  private static String label(XWPFAbstractNum definition, int[] counts, int level) {
    CTLvl at = levelOf(definition, level);
    if (at == null || at.getLvlText() == null || at.getLvlText().getVal() == null) {
      return "";
    }
    String label = at.getLvlText().getVal();
    for (int shown = 0; shown < LEVELS; shown++) {
      String place = "%" + (shown + 1);
      if (label.contains(place)) {
        label = label.replace(place, written(levelOf(definition, shown), counts[shown]));
      }
    }
    return isBullet(at) ? "" : label;
  }

  private static boolean isBullet(CTLvl level) {
    return form(level).equals("bullet") || form(level).equals("none");
  }

  private static String form(@Nullable CTLvl level) {
    return level != null && level.getNumFmt() != null
        ? level.getNumFmt().getVal().toString()
        : "decimal";
  }

  private static String written(@Nullable CTLvl level, int number) {
    String form = form(level);
    if (form.startsWith("chinese") || form.startsWith("ideograph") || form.contains("Counting")) {
      return ChineseNumeral.written(number);
    }
    boolean circled = form.startsWith("decimalEnclosedCircle") && number >= 1 && number <= 20;
    return circled ? String.valueOf((char) ('\u2460' + number - 1)) : String.valueOf(number);
  }
}
