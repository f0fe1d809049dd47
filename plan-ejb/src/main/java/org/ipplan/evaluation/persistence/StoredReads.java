package org.ipplan.evaluation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.evaluation.CountedRecord;
import org.ipplan.shared.ArrayLiteral;
import org.jspecify.annotations.Nullable;

/** A round out of what was stored of it, and of nothing else. */
@Dependent
public class StoredReads {
  private static final String TALLIES =
      """
      WITH counted AS (
        SELECT i.department_code, i.criterion,
          CASE WHEN c.treatment = 'EXCLUDED' THEN 0 ELSE 1 END AS records,
          coalesce(c.earned, i.earned) AS earned, coalesce(c.possible, i.possible) AS possible,
          1 AS records_at_first, i.earned AS earned_at_first, i.possible AS possible_at_first
        FROM evaluation_input i LEFT JOIN evaluation_correction c ON c.input_id = i.id
          AND c.made_at <= cast(:known AS timestamptz)
        WHERE i.round_id = :round AND (:of = '' OR i.department_code = :of)
        UNION ALL
        SELECT c.department_code, c.criterion, 1, c.earned, c.possible, 0, 0, 0
        FROM evaluation_correction c
        WHERE c.round_id = :round AND c.treatment = 'ADDED'
          AND c.made_at <= cast(:known AS timestamptz) AND (:of = '' OR c.department_code = :of)),
      tally AS (SELECT department_code, criterion, sum(records) AS records, sum(earned) AS earned,
          sum(possible) AS possible, sum(records_at_first) AS records_at_first,
          sum(earned_at_first) AS earned_at_first, sum(possible_at_first) AS possible_at_first
        FROM counted GROUP BY department_code, criterion)
      SELECT e.department_code, d.name_zh, d.name_en, c.criterion, c.records, c.earned, c.possible,
        c.records_at_first, c.earned_at_first, c.possible_at_first, e.total, e.final_total,
        (SELECT count(*) FROM evaluation_correction x WHERE x.round_id = e.round_id
          AND x.department_code = e.department_code
          AND x.made_at <= cast(:known AS timestamptz)) AS corrections,
        (SELECT count(*) FROM evaluation_appeal p WHERE p.round_id = e.round_id
          AND p.department_code = e.department_code
          AND p.filed_at <= cast(:known AS timestamptz) AND (p.state = 'FILED'
            OR p.decided_at > cast(:known AS timestamptz))) AS open_appeals
      FROM evaluation_department e JOIN department d ON d.code = e.department_code
        LEFT JOIN tally c ON c.department_code = e.department_code
      WHERE e.round_id = :round AND (:of = '' OR e.department_code = :of)
      ORDER BY d.sort_order, d.code
      """;

  private static final String INPUTS =
      """
      SELECT i.id, i.criterion, i.kind, i.record_id, i.href, i.task_id, i.task_number, i.label,
        i.happened_on, i.due_on, i.earned, i.possible, i.reading, c.appeal_id, c.treatment,
        c.earned AS new_earned, c.possible AS new_possible, p.decision_reason, p.decided_by,
        p.decided_at, o.id AS open_appeal
      FROM evaluation_input i
        LEFT JOIN evaluation_correction c ON c.input_id = i.id
          AND c.made_at <= cast(:known AS timestamptz)
        LEFT JOIN evaluation_appeal p ON p.id = c.appeal_id
        LEFT JOIN evaluation_appeal o ON o.input_id = i.id AND o.state = 'FILED'
          AND o.filed_at <= cast(:known AS timestamptz)
      WHERE i.round_id = :round AND i.department_code = :of
      ORDER BY i.criterion, coalesce(i.due_on, i.happened_on), i.task_number, i.label,
        cast(i.record_id AS text)
      """;

  private static final String ADDED =
      """
      SELECT CAST(NULL AS uuid) AS id, c.criterion, 'APPEAL' AS kind, c.appeal_id AS record_id,
        '/evaluation-appeals/' || c.appeal_id AS href, CAST(NULL AS uuid) AS task_id,
        CAST(NULL AS integer) AS task_number, CAST(NULL AS text) AS label, p.filed_on
        AS happened_on, CAST(NULL AS date) AS due_on, CAST(0 AS numeric) AS earned,
        CAST(0 AS numeric) AS possible, 'EVENT' AS reading, c.appeal_id, c.treatment,
        c.earned AS new_earned, c.possible AS new_possible, p.decision_reason, p.decided_by,
        p.decided_at, CAST(NULL AS uuid) AS open_appeal
      FROM evaluation_correction c JOIN evaluation_appeal p ON p.id = c.appeal_id
      WHERE c.round_id = :round AND c.department_code = :of AND c.treatment = 'ADDED'
        AND c.made_at <= cast(:known AS timestamptz)
      ORDER BY c.made_at
      """;

  private static final String POSSIBLE =
      """
      SELECT i.possible FROM evaluation_input i WHERE i.id = :id AND i.round_id = :round
        AND i.department_code = :of AND i.criterion = :criterion
      """;

  private static final String WRITE_TOTALS =
      """
      UPDATE evaluation_department d SET %s = w.total
      FROM unnest(cast(:codes AS text[]), cast(:totals AS numeric[])) AS w (code, total)
      WHERE d.round_id = :round AND d.department_code = w.code
      """;

  @Inject EntityManager entityManager;

  /**
   * @param of code of a department; empty for all, in the order of protocol
   * @param known corrections made later do not count; null for all
   */
  public List<Counted> tallies(UUID round, String of, @Nullable Instant known) {
    var query =
        entityManager
            .createNativeQuery(TALLIES, Tuple.class)
            .setParameter("round", round)
            .setParameter("of", of)
            .setParameter("known", Readers.moment(known));
    return Tallies.of(Rows.of(query));
  }

  public List<CountedRecord> records(UUID round, String department, @Nullable Instant known) {
    var records = new ArrayList<CountedRecord>();
    for (var sql : List.of(INPUTS, ADDED)) {
      var query =
          entityManager
              .createNativeQuery(sql, Tuple.class)
              .setParameter("round", round)
              .setParameter("of", department)
              .setParameter("known", Readers.moment(known));
      Rows.of(query).forEach(row -> records.add(Records.of(row)));
    }
    return records;
  }

  /** What a line of a department could earn; empty where it has no such line. */
  public Optional<BigDecimal> possible(
      UUID round, String department, String criterion, UUID input) {
    var query =
        entityManager
            .createNativeQuery(POSSIBLE, Tuple.class)
            .setParameter("id", input)
            .setParameter("round", round)
            .setParameter("of", department)
            .setParameter("criterion", criterion);
    return Rows.first(query).map(row -> Rows.number(row, "possible"));
  }

  /** Writes down the totals of a round that was just counted. */
  public void writeTotals(UUID round, Map<String, Optional<BigDecimal>> totals) {
    write("total", round, totals);
  }

  /** Writes down the totals of a round that is final. */
  public void writeFinalTotals(UUID round, Map<String, Optional<BigDecimal>> totals) {
    write("final_total", round, totals);
  }

  private void write(String column, UUID round, Map<String, Optional<BigDecimal>> totals) {
    var rows = List.copyOf(totals.entrySet());
    entityManager
        .createNativeQuery(WRITE_TOTALS.formatted(column))
        .setParameter("round", round)
        .setParameter("codes", ArrayLiteral.of(rows, Map.Entry::getKey))
        .setParameter(
            "totals",
            ArrayLiteral.of(
                rows, row -> row.getValue().map(BigDecimal::toPlainString).orElse("NULL")))
        .executeUpdate();
  }
}
