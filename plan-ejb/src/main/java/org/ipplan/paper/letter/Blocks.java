package org.ipplan.paper.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.ipplan.paper.layout.Block;
import org.ipplan.paper.layout.Block.Align;
import org.ipplan.paper.layout.Block.Cell;
import org.ipplan.paper.layout.Block.Row;
import org.ipplan.paper.layout.Block.Rule;
import org.ipplan.paper.layout.Block.Table;
import org.ipplan.paper.layout.Span;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Reads a document's text as blocks to be set in pages. */
final class Blocks {
  private static final double EIGHTH = 1 / 8d;
  private static final double HUNDREDTH = 1 / 100d;

  private final Look look;

  Blocks(Look look) {
    this.look = look;
  }

  List<Block> of(List<IBodyElement> elements) {
    var blocks = new ArrayList<Block>();
    for (var element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        blocks.add(paragraph(paragraph));
      } else if (element instanceof XWPFTable table) {
        blocks.add(table(table));
      }
    }
    return blocks;
  }

  private Block.Paragraph paragraph(XWPFParagraph paragraph) {
    var indentation = of(paragraph, CTPPrBase::getInd, null);
    var spacing = of(paragraph, CTPPrBase::getSpacing, null);
    var size = look.size(paragraph);
    return new Block.Paragraph(
        spans(paragraph),
        align(paragraph),
        first(indentation, size),
        indentation == null ? 0 : side(indentation.getLeftChars(), indentation.getLeft(), size),
        indentation == null ? 0 : side(indentation.getRightChars(), indentation.getRight(), size),
        spacing == null ? 0 : Look.twips(spacing.getBefore()),
        spacing == null ? 0 : Look.twips(spacing.getAfter()),
        height(spacing),
        below(paragraph),
        Look.beginsPage(paragraph),
        Look.isKeptWithNext(paragraph));
  }

  private <T> @Nullable T of(
      XWPFParagraph paragraph, Function<CTPPrBase, @Nullable T> mark, @Nullable T none) {
    return look.<T>of(paragraph, mark::apply, mark::apply).orElse(none);
  }

  private List<Span> spans(XWPFParagraph paragraph) {
    var spans =
        paragraph.getRuns().stream()
            .map(run -> span(run, paragraph))
            .filter(span -> !span.text().isEmpty())
            .toList();
    return spans.isEmpty() ? List.of(new Span("", look.size(paragraph), false, Span.BLACK)) : spans;
  }

  private Span span(XWPFRun run, XWPFParagraph paragraph) {
    return new Span(
        run.text().replace("\t", "　　"),
        look.size(run, paragraph),
        look.isBold(run, paragraph),
        Look.colour(run));
  }

  private Align align(XWPFParagraph paragraph) {
    var mark = of(paragraph, CTPPrBase::getJc, null);
    var value = mark == null ? "" : mark.getVal().toString();
    return switch (value) {
      case "center" -> Align.CENTER;
      case "right", "end" -> Align.RIGHT;
      case "both", "distribute" -> Align.BOTH;
      default -> Align.LEFT;
    };
  }

  private static double first(@Nullable CTInd indentation, double size) {
    if (indentation == null) {
      return 0;
    }
    return side(indentation.getFirstLineChars(), indentation.getFirstLine(), size)
        - side(indentation.getHangingChars(), indentation.getHanging(), size);
  }

  /** Letters, in hundredths, go before a length. */
  private static double side(@Nullable Object letters, @Nullable Object length, double size) {
    return letters == null
        ? Look.twips(length)
        : Double.parseDouble(letters.toString()) * HUNDREDTH * size;
  }

  /** A height that is fixed; others hang on the letters. */
  private static double height(@Nullable CTSpacing spacing) {
    if (spacing == null || !STLineSpacingRule.EXACT.equals(spacing.getLineRule())) {
      return 0;
    }
    return Look.twips(spacing.getLine());
  }

  private static @Nullable Rule below(XWPFParagraph paragraph) {
    var marks = paragraph.getCTPPr();
    if (marks == null || !marks.isSetPBdr() || !marks.getPBdr().isSetBottom()) {
      return null;
    }
    var border = marks.getPBdr().getBottom();
    var colour =
        String.valueOf(border.xgetColor() == null ? "" : border.xgetColor().getStringValue());
    var width = border.getSz() == null ? 1 : border.getSz().doubleValue() * EIGHTH;
    return new Rule(width, colour.matches("[0-9A-Fa-f]{6}") ? colour : Span.BLACK);
  }

  private Table table(XWPFTable table) {
    var rows =
        table.getCTTbl().getTrList().stream()
            .map(row -> new XWPFTableRow(row, table))
            .map(row -> new Row(row.getTableCells().stream().map(this::cell).toList()))
            .toList();
    return new Table(rows, true);
  }

  private Cell cell(XWPFTableCell cell) {
    return new Cell(
        Math.max(1, cell.getWidth() * Look.TWIP),
        cell.getParagraphs().stream().map(this::paragraph).toList());
  }
}
