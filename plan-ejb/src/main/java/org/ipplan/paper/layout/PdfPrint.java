package org.ipplan.paper.layout;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws pages as PDF. */
final class PdfPrint {
  /** Thickness of the outline that makes letters bold, as a share of their size. */
  private static final double BOLD = 0.035;

  private final PDPageContentStream page;
  private final PDType0Font font;
  private final Typeface typeface;
  private final double height;

  private PdfPrint(PDPageContentStream page, PDType0Font font, Typeface typeface, double height) {
    this.page = page;
    this.font = font;
    this.typeface = typeface;
    this.height = height;
  }

  static byte[] of(List<List<Mark>> pages, PageFormat format, String title) {
    try (var typeface = Typeface.take();
        var document = new PDDocument();
        var file = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle(title);
      document.getDocumentCatalog().setLanguage("zh-CN");
      // Else its identifier is made of the time, and the same pages were never the same file.
      document.setDocumentId((long) said(pages, title).hashCode());
      var font = PDType0Font.load(document, typeface.font(), true);
      for (var marks : pages) {
        var page = new PDPage(new PDRectangle((float) format.width(), (float) format.height()));
        document.addPage(page);
        try (var stream = new PDPageContentStream(document, page)) {
          new PdfPrint(stream, font, typeface, format.height()).draw(marks);
        }
      }
      document.save(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String said(List<List<Mark>> pages, String title) {
    return pages.stream()
        .flatMap(List::stream)
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .collect(Collectors.joining("\n", title, ""));
  }

  private void draw(List<Mark> marks) throws IOException {
    for (var mark : marks) {
      if (mark instanceof Mark.Text text) {
        draw(text);
      } else if (mark instanceof Mark.Stroke stroke) {
        draw(stroke);
      }
    }
  }

  private void draw(Mark.Text text) throws IOException {
    page.setNonStrokingColor(colour(text.colour()));
    page.setStrokingColor(colour(text.colour()));
    page.beginText();
    page.setFont(font, (float) text.size());
    page.setRenderingMode(text.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    page.setLineWidth((float) (text.bold() ? text.size() * BOLD : 1));
    page.newLineAtOffset((float) text.x(), (float) (height - text.y()));
    page.showTextWithPositioning(positioned(text));
    page.endText();
  }

  /** Each letter, and by how much the next stands off its natural place, in thousandths. */
  private Object[] positioned(Mark.Text text) {
    var parts = new ArrayList<Object>();
    for (var glyph : text.glyphs()) {
      var natural = typeface.width(glyph.text()) * text.size();
      parts.add(glyph.text());
      parts.add((float) ((natural - glyph.advance()) / text.size() * 1000));
    }
    return parts.toArray();
  }

  private void draw(Mark.Stroke stroke) throws IOException {
    page.setStrokingColor(colour(stroke.colour()));
    page.setLineWidth((float) stroke.width());
    page.moveTo((float) stroke.x1(), (float) (height - stroke.y1()));
    page.lineTo((float) stroke.x2(), (float) (height - stroke.y2()));
    page.stroke();
  }

  private static Color colour(String hex) {
    return new Color(Integer.parseInt(hex, 16));
  }
}
