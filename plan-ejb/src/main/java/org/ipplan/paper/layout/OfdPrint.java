package org.ipplan.paper.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.dom4j.DocumentException;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CT_PageBlock;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.graph.pathObj.CT_Path;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.text.CT_Text;
import org.ofdrw.font.Font;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Div;
import org.ofdrw.layout.element.Position;
import org.ofdrw.layout.engine.ResManager;
import org.ofdrw.layout.engine.VPageParseEngine;

/** Draws pages as OFD; its lengths are millimetres. */
final class OfdPrint {
  private static final double MM = 25.4 / 72;

  /** Thickness of the outline that makes letters bold, as a share of their size. */
  private static final double BOLD = 0.035;

  static {
    VPageParseEngine.register(
        Sheet.TYPE,
        (place, layer, resources, sheet, ids) -> draw((Sheet) sheet, layer, resources, ids));
  }

  private OfdPrint() {}

  /** A whole page whose marks have their places already. */
  private static final class Sheet extends Div<Sheet> {
    private static final String TYPE = "Sheet";

    private final transient List<Mark> marks;
    private final transient Font font;

    private Sheet(PageFormat format, List<Mark> marks, Font font) {
      super(0, 0, format.width() * MM, format.height() * MM);
      setPosition(Position.Absolute);
      this.marks = marks;
      this.font = font;
    }

    @Override
    public String elementType() {
      return TYPE;
    }
  }

  static byte[] of(List<List<Mark>> pages, PageFormat format, String title) {
    try {
      var fontFile = Files.createTempFile("paper-", ".ttf");
      try {
        Files.write(fontFile, subset(pages));
        return document(pages, format, title, fontFile);
      } finally {
        Files.delete(fontFile);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] subset(List<List<Mark>> pages) {
    try (var typeface = Typeface.take()) {
      return typeface.subset(
          pages.stream()
              .flatMap(List::stream)
              .filter(Mark.Text.class::isInstance)
              .map(mark -> ((Mark.Text) mark).text())
              .collect(Collectors.joining()));
    }
  }

  private static byte[] document(
      List<List<Mark>> pages, PageFormat format, String title, Path fontFile) throws IOException {
    var file = new ByteArrayOutputStream();
    try (var document = new OFDDoc(file)) {
      var layout = new PageLayout(format.width() * MM, format.height() * MM);
      var font = new Font(Typeface.NAME, Typeface.NAME, fontFile);
      document.setDefaultPageLayout(layout);
      entitle(document, title);
      for (var marks : pages) {
        document.addVPage(new VirtualPage(layout).add(new Sheet(format, marks, font)));
      }
    }
    return file.toByteArray();
  }

  private static void entitle(OFDDoc document, String title) throws IOException {
    try {
      document.getOfdDir().getOfd().getDocBody().getDocInfo().setTile(title);
    } catch (DocumentException e) {
      throw new IOException(e);
    }
  }

  private static void draw(
      Sheet sheet, CT_PageBlock layer, ResManager resources, AtomicInteger ids) {
    try {
      var box = new ST_Box(0d, 0d, sheet.getWidth(), sheet.getHeight());
      var font = resources.addFont(sheet.font);
      for (var mark : sheet.marks) {
        var id = new ST_ID(ids.incrementAndGet());
        if (mark instanceof Mark.Text text) {
          layer.addPageBlock(text(text).setBoundary(box).setFont(font.ref()).toObj(id));
        } else if (mark instanceof Mark.Stroke stroke) {
          layer.addPageBlock(path(stroke).setBoundary(box).toObj(id));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CT_Text text(Mark.Text text) {
    var set =
        new CT_Text()
            .setSize(text.size() * MM)
            .setFillColor(colour(text.colour()))
            .addTextCode(
                new TextCode()
                    .setContent(text.text())
                    .setCoordinate(text.x() * MM, text.y() * MM)
                    .setDeltaX(distances(text)));
    return text.bold()
        ? set.setFill(true)
            .setStroke(true)
            .setStrokeColor(colour(text.colour()))
            .setLineWidth(text.size() * BOLD * MM)
        : set;
  }

  private static Double[] distances(Mark.Text text) {
    return text.glyphs().stream()
        .limit(text.glyphs().size() - 1L)
        .map(glyph -> Math.round(glyph.advance() * MM * 1000) / 1000d)
        .toArray(Double[]::new);
  }

  private static CT_Path path(Mark.Stroke stroke) {
    return new CT_Path()
        .setStroke(true)
        .setFill(false)
        .setStrokeColor(colour(stroke.colour()))
        .setLineWidth(stroke.width() * MM)
        .setAbbreviatedData(
            new AbbreviatedData()
                .moveTo(stroke.x1() * MM, stroke.y1() * MM)
                .lineTo(stroke.x2() * MM, stroke.y2() * MM));
  }

  private static CT_Color colour(String hex) {
    int value = Integer.parseInt(hex, 16);
    return CT_Color.rgb((value >> 16) & 0xFF, (value >> 8) & 0xFF, value & 0xFF);
  }
}
