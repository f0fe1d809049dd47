package org.ipplan.paper.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/** A table with fields; a row with a field of a list is repeated for each entry of the list. */
final class FieldTable {
  private static final char DOT = '.';

  private final XWPFTable table;

  FieldTable(XWPFTable table) {
    this.table = table;
  }

  Stream<XWPFParagraph> paragraphs() {
    return table.getRows().stream().flatMap(FieldTable::paragraphs);
  }

  /**
   * @return whether anything is left to show: a list without entries takes the table with it
   */
  boolean fill(Map<String, String> values, Map<String, List<Map<String, String>>> rows) {
    for (var row : List.copyOf(table.getRows())) {
      var list = list(row);
      if (list.isEmpty()) {
        fill(row, values);
        continue;
      }
      var entries = rows.getOrDefault(list.get(), List.of());
      if (entries.isEmpty()) {
        return false;
      }
      repeat(row, list.get(), entries, values);
    }
    return true;
  }

  private void repeat(
      XWPFTableRow row,
      String list,
      List<Map<String, String>> entries,
      Map<String, String> values) {
    int at = table.getRows().indexOf(row);
    for (int i = 0; i < entries.size(); i++) {
      table.addRow(new XWPFTableRow((CTRow) row.getCtRow().copy(), table), at + 1 + i);
    }
    table.removeRow(at);
    for (int i = 0; i < entries.size(); i++) {
      var all = new HashMap<>(values);
      entries.get(i).forEach((column, value) -> all.put(list + DOT + column, value));
      fill(new XWPFTableRow(table.getCTTbl().getTrArray(at + i), table), all);
    }
  }

  private static void fill(XWPFTableRow row, Map<String, String> values) {
    paragraphs(row)
        .forEach(each -> new FieldText(each).fill(name -> values.getOrDefault(name, "")));
  }

  /** The list whose entries the row is repeated for. */
  private static Optional<String> list(XWPFTableRow row) {
    return paragraphs(row)
        .flatMap(paragraph -> new FieldText(paragraph).fields().stream())
        .filter(name -> name.indexOf(DOT) > 0)
        .map(name -> name.substring(0, name.indexOf(DOT)))
        .findFirst();
  }

  private static Stream<XWPFParagraph> paragraphs(XWPFTableRow row) {
    return row.getTableCells().stream().flatMap(cell -> cell.getParagraphs().stream());
  }
}
