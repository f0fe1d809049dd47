package org.ipplan.report.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ipplan.report.AnnualReportDetails;
import org.ipplan.report.ReportContent;
import org.ipplan.report.ReportContent.Block;
import org.ipplan.report.ReportContent.Chapter;
import org.ipplan.report.ReportContent.Row;
import org.ipplan.report.ReportReference;
import org.ipplan.report.ReportText;
import org.ipplan.report.ReportText.Piece;

/**
 * A report as a document of a word processor (ISO/IEC 29500). Written part by part, so that nothing
 * of the time or the machine it was written on is in it.
 */
public final class DocxPrint {
  /** Files of a ZIP bear a time; this one is the first that they can. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** Between the margins of an official letter, in twentieths of a point. */
  private static final int LINE_WIDTH = 8844;

  private static final int FIRST_CHAPTER = 1;

  private final Head head;
  private final ReportContent content;
  private final ReportText text;
  private final Locale locale;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private int bookmarks;

  private DocxPrint(AnnualReportDetails.Whole report, Locale locale, String address) {
    this.head = new Head(report.edition(), locale, address);
    this.content = report.content();
    this.text = new ReportText(content, locale);
    this.locale = locale;
  }

  /** The file. */
  public static byte[] of(AnnualReportDetails.Whole report, Locale locale, String address) {
    var print = new DocxPrint(report, locale, address);
    print.write();
    return print.file();
  }

  private void write() {
    paragraph("Title", "", words(head.title()));
    paragraph("Centered", "", words(head.subtitle()));
    if (head.isDraft()) {
      paragraph("Draft", "", words(head.words("draft")));
    }
    contents();
    content.chapters().forEach(this::chapter);
    references();
    head.hash().forEach(hash -> paragraph("Reference", "", words(hash)));
  }

  private void contents() {
    paragraph("Centered", "<w:keepNext/>", words(head.words("contents")));
    for (int i = 0; i < content.chapters().size(); i++) {
      var chapter = content.chapters().get(i);
      contents("chapter" + i, chapter.title().in(locale), "Contents1");
      for (int j = 0; j < chapter.blocks().size(); j++) {
        var block = chapter.blocks().get(j);
        if (block.kind() == ReportContent.Kind.HEADING && block.level() == 2) {
          contents("part" + i + "." + j, block.words().in(locale), "Contents2");
        }
      }
    }
    contents("references", head.words("references"), "Contents1");
  }

  private void contents(String anchor, String title, String style) {
    paragraph(style, "", anchored(anchor, run(title, "")));
  }

  private void chapter(Chapter chapter) {
    var number = content.chapters().indexOf(chapter);
    var marks = "<w:keepNext/>" + (number == FIRST_CHAPTER - 1 ? "<w:pageBreakBefore/>" : "");
    paragraph("Heading1", marks, bookmark("chapter" + number) + words(chapter.title().in(locale)));
    for (int i = 0; i < chapter.blocks().size(); i++) {
      block(chapter.blocks().get(i), "part" + number + "." + i);
    }
  }

  private void block(Block block, String name) {
    switch (block.kind()) {
      case HEADING -> {
        var mark = block.level() == 2 ? bookmark(name) : "";
        paragraph(
            "Heading" + Math.min(block.level(), 4),
            "<w:keepNext/>",
            mark + runs(text.pieces(block)));
      }
      case PARAGRAPH, OWN -> paragraph("Body", "", runs(text.pieces(block)));
      case QUOTE -> paragraph("Quote", "", runs(text.pieces(block)));
      case NOTE -> paragraph("Note", "", runs(text.pieces(block)));
      case TABLE -> table(block.rows());
    }
  }

  private void table(List<Row> rows) {
    var columns = rows.get(0).cells().size();
    var width = LINE_WIDTH / columns;
    add("<w:tbl><w:tblPr><w:tblW w:w=\"" + LINE_WIDTH + "\" w:type=\"dxa\"/><w:tblBorders>");
    List.of("top", "left", "bottom", "right", "insideH", "insideV")
        .forEach(side -> add("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:color=\"000000\"/>"));
    add("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    add(("<w:gridCol w:w=\"" + width + "\"/>").repeat(columns));
    add("</w:tblGrid>");
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), width, i == 0);
    }
    add("</w:tbl>");
    paragraph("Reference", "", "");
  }

  private void row(Row row, int width, boolean first) {
    add("<w:tr><w:trPr><w:cantSplit/>" + (first ? "<w:tblHeader/>" : "") + "</w:trPr>");
    for (var cell : row.cells()) {
      add("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
      paragraph(first ? "CellHead" : "Cell", "", runs(text.pieces(cell)));
      add("</w:tc>");
    }
    add("</w:tr>");
  }

  private void references() {
    var marks = "<w:keepNext/><w:pageBreakBefore/>";
    paragraph("Heading1", marks, bookmark("references") + words(head.words("references")));
    content.references().forEach(this::reference);
  }

  private void reference(ReportReference reference) {
    var id = "ref" + reference.n();
    links.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(OFFICE);
    links.append("/hyperlink\" Target=\"").append(Markup.escaped(head.link(reference)));
    links.append("\" TargetMode=\"External\"/>");
    var label = reference.label().in(locale);
    var link = "<w:hyperlink r:id=\"" + id + "\">" + run(label, "<w:color w:val=\"1F4E8C\"/>");
    var colon = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ": " : "：";
    paragraph(
        "Reference",
        "",
        bookmark(id)
            + words("[" + reference.n() + "] ")
            + link
            + "</w:hyperlink>"
            + words(colon + reference.value().in(locale))
            + "<w:r><w:br/></w:r>"
            + words(head.facts(reference))
            + "<w:r><w:br/></w:r>"
            + words(head.words("print.hash", reference.sha256())));
  }

  private void paragraph(String style, String marks, String runs) {
    add("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + marks + "</w:pPr>" + runs + "</w:p>");
  }

  private static String runs(List<Piece> pieces) {
    var runs = new StringBuilder();
    for (var piece : pieces) {
      var n = piece.n();
      runs.append(
          n == null
              ? run(piece.text(), "")
              : anchored(
                  "ref" + n,
                  run("[" + n + "]", "<w:color w:val=\"1F4E8C\"/><w:sz w:val=\"18\"/>")));
    }
    return runs.toString();
  }

  private static String words(String words) {
    return run(words, "");
  }

  private static String anchored(String anchor, String run) {
    return "<w:hyperlink w:anchor=\"" + anchor + "\">" + run + "</w:hyperlink>";
  }

  private static String run(String words, String look) {
    return "<w:r><w:rPr>"
        + look
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + Markup.escaped(words)
        + "</w:t></w:r>";
  }

  private String bookmark(String name) {
    var id = ++bookmarks;
    return "<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/><w:bookmarkEnd w:id=\"%1$d\"/>"
        .formatted(id, name);
  }

  private void add(String markup) {
    body.append(markup);
  }

  private byte[] file() {
    var parts = new TreeMap<String, String>();
    parts.put("[Content_Types].xml", types());
    parts.put("_rels/.rels", relations(relation("main", "officeDocument", "word/document.xml")));
    parts.put("word/document.xml", document());
    parts.put(
        "word/_rels/document.xml.rels",
        relations(relation("styles", "styles", "styles.xml") + links));
    parts.put("word/styles.xml", Styles.xml(XML, MAIN));
    return zipped(parts);
  }

  private String document() {
    return XML
        + "<w:document xmlns:w=\""
        + MAIN
        + "\" xmlns:r=\""
        + OFFICE
        + "\"><w:body>"
        + body
        + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\""
        + " w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>"
        + "</w:sectPr></w:body></w:document>";
  }

  private static String types() {
    var word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return XML
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType="
        + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + word
        + "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\""
        + word
        + "styles+xml\"/></Types>";
  }

  private static String relations(String relations) {
    return XML
        + "<Relationships xmlns="
        + "\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static byte[] zipped(Map<String, String> parts) {
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      for (var part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
