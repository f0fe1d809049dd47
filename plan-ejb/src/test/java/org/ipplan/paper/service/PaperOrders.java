package org.ipplan.paper.service;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.PaperOrder;

/** Papers that tests issue, of every kind. */
final class PaperOrders {
  static final String TYPE = "paper-test-case";

  private PaperOrders() {}

  /** An order with something in every field the kind needs. */
  static PaperOrder of(PaperKind kind, String object) {
    return of(kind, PaperLanguage.ZH, object);
  }

  static PaperOrder of(PaperKind kind, PaperLanguage language, String object) {
    var values = new TreeMap<String, String>();
    kind.required().stream()
        .filter(field -> field.indexOf('.') < 0)
        .forEach(field -> values.put(field, "某" + field));
    var rows =
        kind == PaperKind.SERVICE_PROOF
            ? Map.of("文书", List.of(Map.of("名称", "列入严重违法失信名单决定书", "文号", "国知信列〔2024〕3号", "件数", "1")))
            : Map.<String, List<Map<String, String>>>of();
    return new PaperOrder(kind, language, TYPE, object, "cnipa", values, rows, null);
  }
}
