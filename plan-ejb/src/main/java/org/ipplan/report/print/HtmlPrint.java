package org.ipplan.report.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import org.ipplan.report.AnnualReportDetails;
import org.ipplan.report.ReportContent;
import org.ipplan.report.ReportContent.Block;
import org.ipplan.report.ReportContent.Chapter;
import org.ipplan.report.ReportContent.Row;
import org.ipplan.report.ReportReference;
import org.ipplan.report.ReportText;
import org.ipplan.report.ReportText.Piece;
import org.ipplan.report.Words;

/** A report as one HTML file that needs nothing else. */
public final class HtmlPrint {
  private static final String STYLE =
      """
      body{font:1.05rem/1.8 "Noto Serif SC","SimSun",serif;max-width:46rem;margin:2rem auto;\
      padding:0 1rem;color:#1a1a1a}h1{text-align:center}h2{margin-top:2.5rem;border-bottom:1px \
      solid #999}.sub,.draft{text-align:center}.draft{color:#a40000;font-weight:bold}\
      table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:.2rem .5rem;\
      text-align:left;vertical-align:top}blockquote{margin:.5rem 0 .5rem 1rem;padding-left:1rem;\
      border-left:3px solid #bbb}.note{color:#7a4b00}sup a{text-decoration:none}\
      .refs li{overflow-wrap:anywhere;margin-bottom:.6rem}.hash{font-family:monospace;\
      font-size:.8rem;overflow-wrap:anywhere}""";

  private final Head head;
  private final ReportContent content;
  private final ReportText text;
  private final Locale locale;
  private final StringBuilder html = new StringBuilder();

  private HtmlPrint(AnnualReportDetails.Whole report, Locale locale, String address) {
    this.head = new Head(report.edition(), locale, address);
    this.content = report.content();
    this.text = new ReportText(content, locale);
    this.locale = locale;
  }

  /** The file, in UTF-8. */
  public static byte[] of(AnnualReportDetails.Whole report, Locale locale, String address) {
    var print = new HtmlPrint(report, locale, address);
    print.write();
    return print.html.toString().getBytes(UTF_8);
  }

  private void write() {
    var title = escaped(head.title());
    add("<!DOCTYPE html>\n<html lang=\"", locale.toLanguageTag(), "\"><head><meta charset=");
    add("\"utf-8\"><title>", title, "</title><style>", STYLE, "</style></head>\n<body>\n");
    add("<h1>", title, "</h1>\n<p class=\"sub\">", escaped(head.subtitle()), "</p>\n");
    if (head.isDraft()) {
      add("<p class=\"draft\">", escaped(head.words("draft")), "</p>\n");
    }
    contents();
    content.chapters().forEach(this::chapter);
    references();
    head.hash().forEach(hash -> add("<p class=\"hash\">", escaped(hash), "</p>\n"));
    add("</body></html>\n");
  }

  private void contents() {
    var title = escaped(head.words("contents"));
    add("<nav aria-label=\"", title, "\"><h2>", title, "</h2><ol>\n");
    for (var chapter : content.chapters()) {
      var name = escaped(chapter.title().in(locale));
      add("<li><a href=\"#", chapter.code(), "\">", name, "</a></li>\n");
    }
    add("<li><a href=\"#references\">", escaped(head.words("references")), "</a></li>\n");
    add("</ol></nav>\n");
  }

  private void chapter(Chapter chapter) {
    add("<section id=\"", chapter.code(), "\"><h2>", escaped(chapter.title().in(locale)));
    add("</h2>\n");
    chapter.blocks().forEach(this::block);
    add("</section>\n");
  }

  private void block(Block block) {
    switch (block.kind()) {
      case HEADING -> element("h" + Math.min(block.level() + 1, 6), text.pieces(block));
      case PARAGRAPH, OWN -> element("p", text.pieces(block));
      case QUOTE -> element("blockquote", text.pieces(block));
      case NOTE -> {
        add("<p class=\"note\">");
        pieces(text.pieces(block));
        add("</p>\n");
      }
      case TABLE -> table(block.rows());
    }
  }

  private void table(List<Row> rows) {
    add("<table>\n");
    for (int i = 0; i < rows.size(); i++) {
      add("<tr>");
      var cell = i == 0 ? "th" : "td";
      for (Words words : rows.get(i).cells()) {
        element(cell, text.pieces(words));
      }
      add("</tr>\n");
    }
    add("</table>\n");
  }

  private void references() {
    add("<section id=\"references\"><h2>", escaped(head.words("references")));
    add("</h2>\n<ol class=\"refs\">\n");
    content.references().forEach(this::reference);
    add("</ol></section>\n");
  }

  private void reference(ReportReference reference) {
    add("<li id=\"ref-", Integer.toString(reference.n()), "\">");
    add("<a href=\"", escaped(head.link(reference)), "\">");
    pieces(text.pieces(reference.label()));
    add("</a>: <b>", escaped(reference.value().in(locale)), "</b><br>");
    add(escaped(head.facts(reference)), "<br><span class=\"hash\">");
    add(escaped(head.words("print.hash", reference.sha256())), "</span></li>\n");
  }

  private void element(String name, List<Piece> pieces) {
    add("<", name, ">");
    pieces(pieces);
    add("</", name, ">\n");
  }

  private void pieces(List<Piece> pieces) {
    for (var piece : pieces) {
      if (piece.n() == null) {
        add(escaped(piece.text()));
      } else {
        var n = piece.n().toString();
        add("<sup><a href=\"#ref-", n, "\">[", n, "]</a></sup>");
      }
    }
  }

  private void add(String... parts) {
    for (var part : parts) {
      html.append(part);
    }
  }

  private static String escaped(String text) {
    return Markup.escaped(text);
  }
}
