package org.ipplan.web.annual;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.report.ReportContent.Block;
import org.ipplan.report.ReportContent.Kind;
import org.ipplan.report.ReportText;
import org.ipplan.report.ReportText.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A part of a chapter.
 *
 * @param level of a heading, from 2; absent for others
 * @param text with the numbers of references in square brackets; absent for a table
 * @param rows of a table, its head first; absent for others
 */
@Schema(name = "AnnualReportBlock")
public record AnnualReportBlockJson(
    Kind kind, @Nullable Integer level, @Nullable String text, @Nullable List<List<String>> rows) {

  static AnnualReportBlockJson of(Block block, ReportText text) {
    var isTable = block.kind() == Kind.TABLE;
    return new AnnualReportBlockJson(
        block.kind(),
        block.level() == 0 ? null : block.level(),
        isTable ? null : joined(text.pieces(block)),
        isTable
            ? block.rows().stream()
                .map(row -> row.cells().stream().map(cell -> joined(text.pieces(cell))).toList())
                .toList()
            : null);
  }

  private static String joined(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.n() == null ? piece.text() : "[" + piece.n() + "]")
        .collect(Collectors.joining());
  }
}
