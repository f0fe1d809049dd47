package org.ipplan.paper.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.ipplan.paper.layout.PageFormat;
import org.ipplan.paper.layout.Span;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** What a document's text looks like, by its own marks, its styles and the document's defaults. */
final class Look {
  static final double TWIP = 1 / 20d;

  /** 3号, the size of official letters' text. */
  private static final double USUAL_SIZE = 16;

  private final XWPFDocument document;

  Look(XWPFDocument document) {
    this.document = document;
  }

  /** Page and margins; letters stand as close as in an official letter. */
  PageFormat format() {
    var section = document.getDocument().getBody().getSectPr();
    if (section == null || !section.isSetPgMar()) {
      return PageFormat.OFFICIAL;
    }
    var margin = section.getPgMar();
    return new PageFormat(
        PageFormat.OFFICIAL.width(),
        PageFormat.OFFICIAL.height(),
        twips(margin.getTop()),
        twips(margin.getRight()),
        twips(margin.getBottom()),
        twips(margin.getLeft()),
        PageFormat.OFFICIAL.pitch());
  }

  double size(XWPFRun run, XWPFParagraph paragraph) {
    var own = run.getFontSizeAsDouble();
    return own != null ? own : size(paragraph);
  }

  /** Size of letters that say nothing of their own. */
  double size(XWPFParagraph paragraph) {
    return ofStyle(
            paragraph,
            style -> runs(style, r -> r.sizeOfSzArray() > 0 ? r.getSzArray(0).getVal() : null))
        .map(halfPoints -> Double.parseDouble(halfPoints.toString()) / 2)
        .orElseGet(this::defaultSize);
  }

  boolean isBold(XWPFRun run, XWPFParagraph paragraph) {
    var own = run.getCTR().getRPr();
    return (own != null && own.sizeOfBArray() > 0)
        ? run.isBold()
        : ofStyle(
                paragraph, style -> runs(style, r -> r.sizeOfBArray() > 0 ? r.getBArray(0) : null))
            .map(Look::isOn)
            .orElse(false);
  }

  static String colour(XWPFRun run) {
    var colour = run.getColor();
    return colour == null || !colour.matches("[0-9A-Fa-f]{6}") ? Span.BLACK : colour;
  }

  /** A mark of the paragraph, or of the nearest style that has it. */
  <T> Optional<T> of(
      XWPFParagraph paragraph,
      Function<CTPPr, @Nullable T> mark,
      Function<CTPPrGeneral, @Nullable T> ofStyle) {
    var own = Optional.ofNullable(paragraph.getCTP().getPPr()).map(mark);
    return own.isPresent()
        ? own
        : ofStyle(
            paragraph,
            style -> Optional.ofNullable(style.getCTStyle().getPPr()).map(ofStyle).orElse(null));
  }

  static double twips(@Nullable Object value) {
    return value == null ? 0 : Double.parseDouble(value.toString()) * TWIP;
  }

  /** Whether a mark is there and does not say no. */
  static boolean isOn(@Nullable CTOnOff mark) {
    return mark != null
        && !(mark.isSetVal() && List.of("false", "0", "off").contains(mark.getVal().toString()));
  }

  /** Whether it must not end a page. */
  static boolean isKeptWithNext(XWPFParagraph paragraph) {
    var marks = paragraph.getCTP().getPPr();
    return marks != null && isOn(marks.getKeepNext());
  }

  static boolean beginsPage(XWPFParagraph paragraph) {
    var marks = paragraph.getCTP().getPPr();
    return marks != null && isOn(marks.getPageBreakBefore());
  }

  private double defaultSize() {
    var styles = document.getStyles();
    var defaults = styles == null ? null : styles.getDefaultRunStyle();
    var size = defaults == null ? null : defaults.getFontSizeAsDouble();
    return size == null || size <= 0 ? USUAL_SIZE : size;
  }

  private <T> Optional<T> ofStyle(XWPFParagraph paragraph, Function<XWPFStyle, @Nullable T> mark) {
    return chain(paragraph).stream()
        .map(mark)
        .filter(each -> each != null)
        .findFirst()
        .map(each -> each);
  }

  private static <T> @Nullable T runs(XWPFStyle style, Function<CTRPr, @Nullable T> mark) {
    var look = style.getCTStyle().getRPr();
    return look == null ? null : mark.apply(look);
  }

  /** The paragraph's style and those it is based on, nearest first. */
  private List<XWPFStyle> chain(XWPFParagraph paragraph) {
    var styles = document.getStyles();
    var chain = new ArrayList<XWPFStyle>();
    if (styles == null) {
      return chain;
    }
    var id = paragraph.getStyle();
    var style = styles.getStyle(id == null ? "Normal" : id);
    while (style != null && !chain.contains(style)) {
      chain.add(style);
      var base = style.getBasisStyleID();
      style = base == null ? null : styles.getStyle(base);
    }
    return chain;
  }
}
