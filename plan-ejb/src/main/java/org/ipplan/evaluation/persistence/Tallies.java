package org.ipplan.evaluation.persistence;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.Tally;
import org.jspecify.annotations.Nullable;

/** Rows of departments and criteria, put together by department in their order. */
final class Tallies {
  private Tallies() {}

  static List<Counted> of(List<Tuple> rows) {
    var departments = new LinkedHashMap<String, List<Tuple>>();
    for (var row : rows) {
      departments
          .computeIfAbsent(row.get("department_code", String.class), code -> new ArrayList<>())
          .add(row);
    }
    return departments.values().stream().map(Tallies::department).toList();
  }

  private static Counted department(List<Tuple> rows) {
    var tallies = new EnumMap<Evidence, Tally>(Evidence.class);
    var original = new EnumMap<Evidence, Tally>(Evidence.class);
    for (var row : rows) {
      put(row, "records", "earned", "possible", tallies);
      put(row, "records_at_first", "earned_at_first", "possible_at_first", original);
    }
    var first = rows.get(0);
    return new Counted(
        first.get("department_code", String.class),
        first.get("name_zh", String.class),
        first.get("name_en", String.class),
        tallies,
        original,
        first.get("total", BigDecimal.class),
        first.get("final_total", BigDecimal.class),
        Rows.count(first, "corrections"),
        Rows.count(first, "open_appeals"));
  }

  private static void put(
      Tuple row, String records, String earned, String possible, Map<Evidence, Tally> tallies) {
    var criterion = criterion(row);
    if (criterion != null) {
      tallies.put(
          criterion,
          new Tally(
              Rows.count(row, records), Rows.number(row, earned), Rows.number(row, possible)));
    }
  }

  private static @Nullable Evidence criterion(Tuple row) {
    var code = row.get("criterion", String.class);
    return code == null ? null : Evidence.valueOf(code);
  }
}
