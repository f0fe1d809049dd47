package org.ipplan.paper.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the first edition of a template from a draft: one line a paragraph, its first word the
 * kind. Afterwards an office edits the document, not the draft. Measures: GB/T 9704-2012.
 */
public final class TemplateDraft {
  private static final String PART = "parts/";
  private static final Map<String, String> PARTS =
      Map.of(
          "[Content_Types].xml", "types.xml",
          "_rels/.rels", "package.rels",
          "word/_rels/document.xml.rels", "document.rels",
          "word/styles.xml", "styles.xml",
          "word/settings.xml", "settings.xml",
          "word/footer1.xml", "footer1.xml",
          "word/footer2.xml", "footer2.xml");
  private static final int LINE = 579;
  private static final int SIZE = 16;
  private static final String TEXT = "仿宋_GB2312";
  private static final String TITLE = "方正小标宋简体";
  private static final String HEADING = "黑体";
  private static final String RED = "D9001B";
  private static final String GREY = "808080";

  /** Width of a line of text, in twips. */
  private static final int WIDTH = 8844;

  private final List<String> body = new ArrayList<>();
  private final boolean chinese;
  private int[] columns = {};
  private boolean inTable;

  /** Whether it should go on one page: no blank third of a page above the head. */
  private boolean low;

  /** Whether what is written goes to the page of the seal, which must not be without text. */
  private boolean lastWords;

  private TemplateDraft(boolean chinese) {
    this.chinese = chinese;
  }

  /** The document of a draft. */
  public static byte[] document(String draft, boolean chinese) {
    var writer = new TemplateDraft(chinese);
    var lines = draft.lines().filter(line -> !line.isBlank()).toList();
    for (int i = 0; i < lines.size(); i++) {
      var next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      writer.lastWords = next.startsWith("annex ") || next.startsWith("sign");
      writer.add(lines.get(i));
    }
    writer.endTable();
    return zip(String.join("", writer.body));
  }

  /** The draft of that name. */
  public static String draft(String name) {
    return new String(resource("drafts/" + name + ".txt"), UTF_8);
  }

  private void add(String line) {
    int blank = line.indexOf(' ');
    var kind = blank < 0 ? line : line.substring(0, blank);
    var text = blank < 0 ? "" : line.substring(blank + 1);
    if (kind.equals("row")) {
      row(text);
      return;
    }
    endTable();
    switch (kind) {
      case "head", "low-head" -> {
        low = kind.equals("low-head");
        body.add(paragraph(exact(low ? 240 : 1984, ""), ""));
        body.add(
            paragraph("<w:jc w:val=\"center\"/>", run(text, TITLE, chinese ? 36 : 24, RED, true)));
        body.add(blank());
      }
      case "number" ->
          body.add(paragraph(exact(LINE, "center"), run(text, TEXT, size(), "", false)));
      case "line" -> {
        body.add(
            paragraph(
                "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\""
                    + RED
                    + "\"/></w:pBdr>"
                    + exact(227, ""),
                ""));
        body.add(blank());
      }
      case "title" -> {
        body.add(paragraph(spaced("center", 700), run(text, TITLE, 22, "", true)));
        body.add(blank());
      }
      case "to" -> body.add(paragraph(exact(LINE, ""), run(text, TEXT, size(), "", false)));
      case "annex" ->
          body.add(
              paragraph(
                  "<w:keepNext/>"
                      + indented().replace("w:before=\"0\"", "w:before=\"" + LINE + "\""),
                  run(text, TEXT, size(), "", false)));
      case "p" ->
          body.add(
              paragraph(
                  (lastWords ? "<w:keepNext/>" : "") + indented(),
                  run(text, TEXT, size(), "", false)));
      case "small" ->
          body.add(
              paragraph(
                  (lastWords ? "<w:keepNext/>" : "") + small(), run(text, TEXT, 12, "", false)));
      case "annex-page" ->
          body.add(
              paragraph(
                  "<w:keepNext/><w:pageBreakBefore/>" + exact(LINE, ""),
                  run(text, HEADING, SIZE, "", false)));
      case "annex-title" -> {
        body.add(paragraph("<w:keepNext/>" + exact(700, "center"), run(text, TITLE, 22, "", true)));
        body.add(paragraph("<w:keepNext/>" + exact(LINE, ""), ""));
      }
      case "h" ->
          body.add(paragraph("<w:keepNext/>" + indented(), run(text, HEADING, SIZE, "", true)));
      case "sign" -> {
        body.add(paragraph("<w:keepNext/>" + exact(LINE, ""), ""));
        body.add(paragraph("<w:keepNext/>" + region(), run(text, TEXT, size(), "", false)));
      }
      case "date" ->
          body.add(paragraph("<w:keepNext/>" + region(), run(text, TEXT, size(), "", false)));
      case "seal" -> body.add(paragraph(region(), run(text, TEXT, 12, GREY, false)));
      case "note" -> body.add(paragraph(indented(), run(text, TEXT, size(), "", false)));
      case "gap" -> body.add(paragraph(exact(200, ""), ""));
      case "table" -> beginTable(text);
      default -> throw new IllegalArgumentException(line);
    }
  }

  /** A line left out; little of one where all should go on one page. */
  private String blank() {
    return paragraph(exact(low ? 200 : LINE, ""), "");
  }

  /** Letters are official letters' in Chinese alone. */
  private int size() {
    return chinese ? SIZE : 14;
  }

  private int line() {
    return chinese ? LINE : 480;
  }

  private static String exact(int line, String align) {
    return "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\""
        + line
        + "\" w:lineRule=\"exact\"/>"
        + (align.isEmpty() ? "" : "<w:jc w:val=\"" + align + "\"/>");
  }

  private static String spaced(String align, int line) {
    return exact(line, align);
  }

  private String indented() {
    return "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\""
        + line()
        + "\" w:lineRule=\"exact\"/>"
        + (chinese ? "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>" : "")
        + (chinese ? "<w:jc w:val=\"both\"/>" : "");
  }

  /** Small print, such as codes and addresses, which would be torn apart if they filled a line. */
  private String small() {
    return "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"440\" w:lineRule=\"exact\"/>"
        + (chinese ? "<w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>" : "");
  }

  /**
   * Where authority, date and seal stand above each other: the date four letters from the right.
   */
  private static String region() {
    return "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\""
        + LINE
        + "\" w:lineRule=\"exact\"/>"
        + "<w:ind w:leftChars=\"1200\" w:left=\"3840\"/><w:jc w:val=\"center\"/>";
  }

  private void beginTable(String widths) {
    columns =
        Arrays.stream(widths.split(" "))
            .mapToInt(percent -> Integer.parseInt(percent) * WIDTH / 100)
            .toArray();
    var grid = new StringBuilder();
    Arrays.stream(columns).forEach(w -> grid.append("<w:gridCol w:w=\"" + w + "\"/>"));
    body.add(
        "<w:tbl><w:tblPr><w:tblW w:w=\""
            + WIDTH
            + "\" w:type=\"dxa\"/><w:tblBorders>"
            + border("top")
            + border("left")
            + border("bottom")
            + border("right")
            + border("insideH")
            + border("insideV")
            + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
            + grid
            + "</w:tblGrid>");
    inTable = true;
  }

  private static String border(String side) {
    return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
  }

  private void row(String cells) {
    var row = new StringBuilder("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    var texts = cells.split("\\|", -1);
    for (int i = 0; i < texts.length; i++) {
      row.append("<w:tc><w:tcPr><w:tcW w:w=\"" + columns[i] + "\" w:type=\"dxa\"/></w:tcPr>")
          .append(
              paragraph(
                  "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"440\" w:lineRule=\"exact\"/>",
                  run(texts[i], TEXT, 14, "", false)))
          .append("</w:tc>");
    }
    body.add(row.append("</w:tr>").toString());
  }

  private void endTable() {
    if (inTable) {
      body.add("</w:tbl>");
      inTable = false;
    }
  }

  private static String paragraph(String marks, String run) {
    return "<w:p><w:pPr>" + marks + "</w:pPr>" + run + "</w:p>";
  }

  private static String run(String text, String font, int size, String colour, boolean bold) {
    return "<w:r><w:rPr><w:rFonts w:ascii=\""
        + font
        + "\" w:hAnsi=\""
        + font
        + "\" w:eastAsia=\""
        + font
        + "\"/>"
        + (bold ? "<w:b/>" : "")
        + (colour.isEmpty() ? "" : "<w:color w:val=\"" + colour + "\"/>")
        + "<w:sz w:val=\""
        + size * 2
        + "\"/><w:szCs w:val=\""
        + size * 2
        + "\"/></w:rPr>"
        + "<w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  private static byte[] zip(String body) {
    var parts = new TreeMap<String, byte[]>();
    PARTS.forEach((name, file) -> parts.put(name, resource(PART + file)));
    var document = new String(resource(PART + "document.xml"), UTF_8).replace("@BODY@", body);
    parts.put("word/document.xml", document.getBytes(UTF_8));
    return zip(parts);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      for (var part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2024, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static byte[] resource(String name) {
    try (InputStream stream =
        TemplateDraft.class.getResourceAsStream("/org/ipplan/paper/" + name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
