package org.ipplan.evaluation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.evaluation.AppealDetails;
import org.ipplan.evaluation.AppealFilter;
import org.ipplan.evaluation.AppealState;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.domain.EvaluationAppeal;
import org.ipplan.evaluation.domain.EvaluationPolicy.Corrected;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Appeals by one statement a page, and the corrections they lead to. */
@Dependent
public class AppealReads {
  private static final String FROM =
      """
      FROM evaluation_appeal p JOIN evaluation_round r ON r.id = p.round_id
      WHERE %s AND (:everything OR p.department_code = :department)
      """
          .formatted(Readers.ROUND);

  private static final String NARROWED =
      """
        AND (:year = 0 OR r.year = :year)
        AND (:round = '' OR cast(p.round_id AS text) = :round)
        AND (:of = '' OR p.department_code = :of)
        AND (:state = '' OR p.state = :state)
      """;

  private static final String SELECT =
      """
      SELECT p.id, p.version, p.round_id, r.year, r.number, p.department_code, p.criterion,
        k.name_zh, k.name_en, p.input_id, p.grounds, p.state, p.filed_by, p.filed_at, p.filed_on,
        p.decided_by, p.decided_at, p.decision_reason, i.kind, i.record_id,
        i.href, i.task_id, i.task_number, i.label, i.happened_on, i.due_on, i.earned, i.possible,
        i.reading, c.appeal_id, c.treatment, c.earned AS new_earned, c.possible AS new_possible,
        CAST(NULL AS uuid) AS open_appeal
      FROM (SELECT p.* %s) p JOIN evaluation_round r ON r.id = p.round_id
        JOIN evaluation_criterion k ON k.scheme_id = r.scheme_id AND k.code = p.criterion
        LEFT JOIN evaluation_input i ON i.id = p.input_id
        LEFT JOIN evaluation_correction c ON c.appeal_id = p.id
      """;

  private static final String PAGE =
      """
        AND (p.filed_at, cast(p.id AS text)) < (cast(:before AS timestamptz), :idBefore)
      ORDER BY p.filed_at DESC, cast(p.id AS text) DESC LIMIT :rows
      """;

  private static final String TAKEN =
      """
      SELECT count(*) FROM evaluation_appeal WHERE round_id = :round AND department_code = :of
        AND criterion = :criterion AND ((:line <> '' AND cast(input_id AS text) = :line
            AND state <> 'WITHDRAWN')
          OR (:line = '' AND input_id IS NULL AND state = 'FILED'))
      """;

  private static final String CORRECT =
      """
      INSERT INTO evaluation_correction (appeal_id, round_id, department_code, criterion, input_id,
        treatment, earned, possible, made_at)
      SELECT p.id, p.round_id, p.department_code, p.criterion, p.input_id, :treatment, :earned,
        :possible, cast(:at AS timestamptz)
      FROM evaluation_appeal p WHERE p.id = :appeal
      """;

  private static final String FIRST = "9999-12-31T00:00:00Z";

  @Inject EntityManager entityManager;
  @Inject Readers readers;

  public Page<AppealDetails> list(
      AppealFilter filter, int limit, @Nullable String cursor, boolean count) {
    var keys = Cursor.keys(cursor, 2);
    var sql =
        SELECT.formatted(FROM + NARROWED + PAGE)
            + " ORDER BY p.filed_at DESC, cast(p.id AS text) DESC";
    var query =
        narrow(sql, Tuple.class, filter)
            .setParameter("before", keys.map(each -> instant(each.get(0))).orElse(FIRST))
            .setParameter("idBefore", keys.map(each -> each.get(1)).orElse(""))
            .setParameter("rows", limit + 1);
    return Page.of(
        Rows.of(query).stream().map(AppealReads::details).toList(),
        limit,
        each -> Cursor.of(each.filedAt(), each.id()),
        count ? count(filter) : null);
  }

  public Optional<AppealDetails> find(UUID id) {
    var sql = SELECT.formatted(FROM + " AND p.id = :id");
    var query = readers.restrict(entityManager.createNativeQuery(sql, Tuple.class), null);
    return Rows.first(query.setParameter("id", id)).map(AppealReads::details);
  }

  private Long count(AppealFilter filter) {
    return (Long)
        narrow("SELECT count(*) " + FROM + NARROWED, Long.class, filter).getSingleResult();
  }

  private Query narrow(String sql, Class<?> answer, AppealFilter filter) {
    var year = filter.year();
    return readers
        .restrict(entityManager.createNativeQuery(sql, answer), null)
        .setParameter("year", year == null ? 0 : year)
        .setParameter("round", Rows.text(filter.round()))
        .setParameter("of", Rows.text(filter.department()))
        .setParameter("state", Rows.text(filter.state()));
  }

  /** Whether the line, or the criterion as a whole, was appealed against already. */
  public boolean isTaken(UUID round, String department, Evidence criterion, @Nullable UUID input) {
    var count =
        entityManager
            .createNativeQuery(TAKEN, Long.class)
            .setParameter("round", round)
            .setParameter("of", department)
            .setParameter("criterion", criterion.name())
            .setParameter("line", Rows.text(input));
    return (Long) count.getSingleResult() > 0;
  }

  /** Keeps what counts from now on, beside what was counted. */
  public void correct(EvaluationAppeal appeal, Corrected corrected, Instant at) {
    entityManager
        .createNativeQuery(CORRECT)
        .setParameter("appeal", appeal.id())
        .setParameter("treatment", corrected.treatment().name())
        .setParameter("earned", corrected.earned())
        .setParameter("possible", corrected.possible())
        .setParameter("at", at.toString())
        .executeUpdate();
  }

  private static String instant(String key) {
    try {
      return Instant.parse(key).toString();
    } catch (DateTimeException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private static AppealDetails details(Tuple row) {
    return new AppealDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("round_id", UUID.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("department_code", String.class),
        Evidence.valueOf(row.get("criterion", String.class)),
        row.get("name_zh", String.class),
        row.get("name_en", String.class),
        row.get("input_id", UUID.class),
        row.get("input_id", UUID.class) == null ? null : Records.of(row, "input_id"),
        row.get("grounds", String.class),
        AppealState.valueOf(row.get("state", String.class)),
        row.get("filed_by", String.class),
        row.get("filed_at", Instant.class),
        row.get("filed_on", LocalDate.class),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class),
        row.get("decision_reason", String.class),
        Records.correction(row));
  }
}
