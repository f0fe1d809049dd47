package org.ipplan.indicator.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.indicator.IndicatorDetails.MeasuredTask;

/** The tasks that indicators measure, as published. */
@Dependent
public class TaskReads {
  private static final String TASKS =
      """
      SELECT it.indicator_code, it.year, it.number, t.id, t.title_zh, t.title_en
      FROM indicator_task it
        LEFT JOIN (SELECT t.id, t.year, t.number, t.title_zh, t.title_en FROM task t
          LEFT JOIN plan_version v ON v.id = t.plan_version_id
          WHERE coalesce(v.state, 'PUBLISHED') = 'PUBLISHED') t
        ON t.year = it.year AND t.number = it.number
      WHERE it.indicator_code IN (:codes) ORDER BY it.year, it.number
      """;

  @Inject EntityManager entityManager;

  Map<String, List<MeasuredTask>> of(List<String> codes) {
    var query = entityManager.createNativeQuery(TASKS, Tuple.class).setParameter("codes", codes);
    return Rows.of(query).stream()
        .collect(
            groupingBy(
                row -> row.get("indicator_code", String.class),
                mapping(TaskReads::task, toList())));
  }

  private static MeasuredTask task(Tuple row) {
    return new MeasuredTask(
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("id", UUID.class),
        row.get("title_zh", String.class),
        row.get("title_en", String.class));
  }
}
