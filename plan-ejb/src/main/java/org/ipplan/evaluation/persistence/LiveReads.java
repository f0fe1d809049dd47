package org.ipplan.evaluation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.ipplan.evaluation.CountedRecord;

/** A year as it stands, out of the records themselves; and how it is written down. */
@Dependent
public class LiveReads {
  /** Departments with nothing to count have one row without a criterion. */
  private static final String TALLIES =
      Source.WITH
          + """
          SELECT d.code AS department_code, d.name_zh, d.name_en, c.criterion, c.records, c.earned,
            c.possible, c.records AS records_at_first, c.earned AS earned_at_first,
            c.possible AS possible_at_first, CAST(NULL AS numeric) AS total,
            CAST(NULL AS numeric) AS final_total, 0 AS corrections, 0 AS open_appeals
          FROM department d
            LEFT JOIN (SELECT department_code, criterion, count(*) AS records,
                sum(earned) AS earned, sum(possible) AS possible
              FROM counted GROUP BY department_code, criterion) c ON c.department_code = d.code
          WHERE (:of = '' OR d.code = :of) AND (c.criterion IS NOT NULL
            OR d.code IN (SELECT department_code FROM share))
          ORDER BY d.sort_order, d.code
          """;

  private static final String RECORDS =
      Source.WITH
          + """
          SELECT CAST(NULL AS uuid) AS id, c.criterion, c.kind, c.record_id, c.href, c.task_id,
            c.task_number, c.label, c.happened_on, c.due_on, c.earned, c.possible, c.reading,
            CAST(NULL AS uuid) AS appeal_id, CAST(NULL AS text) AS treatment,
            CAST(NULL AS numeric) AS new_earned, CAST(NULL AS numeric) AS new_possible,
            CAST(NULL AS text) AS decision_reason, CAST(NULL AS text) AS decided_by,
            CAST(NULL AS timestamptz) AS decided_at, CAST(NULL AS uuid) AS open_appeal
          FROM counted c WHERE c.department_code = :of
          ORDER BY c.criterion, coalesce(c.due_on, c.happened_on), c.task_number, c.label,
            cast(c.record_id AS text)
          """;

  private static final String STORE_DEPARTMENTS =
      Source.WITH
          + """
          INSERT INTO evaluation_department (round_id, department_code)
          SELECT :round, department_code FROM share
          UNION SELECT :round, department_code FROM counted
          """;

  private static final String STORE_RECORDS =
      Source.WITH
          + """
          INSERT INTO evaluation_input (id, round_id, department_code, criterion, kind, record_id,
            href, task_id, task_number, label, happened_on, due_on, earned, possible, reading)
          SELECT gen_random_uuid(), :round, c.department_code, c.criterion, c.kind, c.record_id,
            c.href, c.task_id, c.task_number, c.label, c.happened_on, c.due_on, c.earned,
            c.possible, c.reading
          FROM counted c JOIN evaluation_criterion k ON k.scheme_id = :scheme
            AND k.code = c.criterion
          """;

  @Inject EntityManager entityManager;

  /**
   * @param of code of a department; empty for all, in the order of protocol
   */
  public List<Counted> tallies(Terms terms, String of) {
    var query = terms.on(entityManager.createNativeQuery(TALLIES, Tuple.class));
    return Tallies.of(Rows.of(query.setParameter("of", of)));
  }

  public List<CountedRecord> records(Terms terms, String department) {
    var query = terms.on(entityManager.createNativeQuery(RECORDS, Tuple.class));
    return Rows.of(query.setParameter("of", department)).stream().map(Records::of).toList();
  }

  /**
   * Writes down every record that counts, by two statements for all departments.
   *
   * @return how many departments there are
   */
  public int store(Terms terms, UUID round) {
    var departments =
        terms
            .on(entityManager.createNativeQuery(STORE_DEPARTMENTS))
            .setParameter("round", round)
            .executeUpdate();
    terms
        .on(entityManager.createNativeQuery(STORE_RECORDS))
        .setParameter("round", round)
        .setParameter("scheme", terms.scheme().id())
        .executeUpdate();
    return departments;
  }
}
