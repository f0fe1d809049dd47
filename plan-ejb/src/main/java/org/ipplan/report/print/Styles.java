package org.ipplan.report.print;

/** Looks of paragraphs: typefaces and sizes of official papers, one size smaller. */
final class Styles {
  private static final String SONG = "方正小标宋简体";
  private static final String FANG_SONG = "仿宋_GB2312";
  private static final String HEI = "黑体";
  private static final String KAI = "楷体_GB2312";
  private static final String CENTER = "<w:jc w:val=\"center\"/>";
  private static final String INDENTED = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/>";

  private Styles() {}

  static String xml(String prologue, String namespace) {
    return prologue
        + "<w:styles xmlns:w=\""
        + namespace
        + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
        + look(FANG_SONG, 28, "")
        + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + style("Normal", "", "", "", " w:default=\"1\"")
        + style("Title", spaced(600, 200, 0) + CENTER, look(SONG, 44, "<w:b/>"))
        + style("Centered", spaced(60, 120, 0) + CENTER, look(KAI, 28, ""))
        + style("Draft", spaced(60, 120, 0) + CENTER, look(HEI, 28, "<w:color w:val=\"A40000\"/>"))
        + style("Contents1", spaced(60, 0, 480), look(HEI, 28, ""))
        + style("Contents2", spaced(0, 0, 420) + "<w:ind w:left=\"560\"/>", look(FANG_SONG, 24, ""))
        + heading(1, 480, HEI, 36)
        + heading(2, 300, KAI, 32)
        + heading(3, 240, FANG_SONG, 30)
        + heading(4, 200, FANG_SONG, 28)
        + style("Body", spaced(0, 0, 520) + INDENTED + "<w:jc w:val=\"both\"/>", "")
        + style(
            "Quote",
            spaced(0, 0, 480)
                + "<w:ind w:left=\"560\" w:firstLineChars=\"200\" w:firstLine=\"520\"/>"
                + "<w:jc w:val=\"both\"/>",
            look(KAI, 26, ""))
        + style(
            "Note",
            spaced(0, 0, 520) + INDENTED,
            look(FANG_SONG, 28, "<w:color w:val=\"7A4B00\"/>"))
        + style("Cell", spaced(0, 0, 360), look(FANG_SONG, 24, ""))
        + style("CellHead", spaced(0, 0, 360), look(HEI, 24, ""))
        + style("Reference", spaced(0, 60, 300), look(FANG_SONG, 20, ""))
        + "</w:styles>";
  }

  private static String heading(int level, int before, String typeface, int halfPoints) {
    return style(
        "Heading" + level,
        "<w:keepNext/>" + spaced(before, 120, 0) + "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
        look(typeface, halfPoints, "<w:b/>"));
  }

  private static String style(String id, String paragraph, String run) {
    return style(id, paragraph, run, "<w:basedOn w:val=\"Normal\"/>", "");
  }

  private static String style(
      String id, String paragraph, String run, String base, String attributes) {
    return "<w:style w:type=\"paragraph\"%s w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s<w:qFormat/>"
            .formatted(attributes, id, name(id), base)
        + "<w:pPr>"
        + paragraph
        + "</w:pPr><w:rPr>"
        + run
        + "</w:rPr></w:style>";
  }

  /** Word processors know headings by these names. */
  private static String name(String id) {
    return id.startsWith("Heading") ? "heading " + id.substring("Heading".length()) : id;
  }

  /**
   * @param line height of a line in twentieths of a point; 0 for what its letters need
   */
  private static String spaced(int before, int after, int line) {
    var height = line == 0 ? "" : " w:line=\"" + line + "\" w:lineRule=\"exact\"";
    return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"" + height + "/>";
  }

  /** In the order the schema wants: typefaces, bold, colour, size. */
  private static String look(String typeface, int halfPoints, String marks) {
    return "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\"/>%2$s"
            .formatted(typeface, marks)
        + "<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(halfPoints);
  }
}
