package org.ipplan.report.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.report.AnnualReportDetails;
import org.ipplan.report.AnnualReportState;
import org.ipplan.report.MovedFigure;
import org.ipplan.report.OwnText;
import org.ipplan.report.ReportContent;
import org.ipplan.report.domain.ContentJson;
import org.ipplan.report.domain.WholeReport;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/** Editions as they are kept; whom they are for is part of every statement. */
@Dependent
public class Editions {
  private static final String IN_SIGHT = "(r.state = 'PUBLISHED' OR :everything)";

  /** What is meant where no edition is named. */
  private static final String CURRENT =
      """
      r.edition = (SELECT x.edition FROM annual_report x
        WHERE x.year = r.year AND (x.state = 'PUBLISHED' OR :everything)
        ORDER BY x.state = 'PUBLISHED' DESC, x.edition DESC LIMIT 1)
      """;

  private static final String SELECT =
      """
      SELECT r.id, r.version, r.year, r.edition, r.state, r.records_on, r.composed_by,
        r.composed_at, r.submitted_by, r.submitted_at, r.approved_by, r.approved_at,
        r.published_on, r.reason, r.sha256, %s AS current
      """
          .formatted(CURRENT);

  private static final String PAGE =
      """
      FROM annual_report r WHERE %s
        AND (r.year < :year OR (r.year = :year AND r.edition < :edition))
      ORDER BY r.year DESC, r.edition DESC LIMIT :rows
      """
          .formatted(IN_SIGHT);

  private static final String OF_YEAR =
      "FROM annual_report r WHERE r.year = :year AND " + IN_SIGHT + " ORDER BY r.edition DESC";

  private static final String ONE =
      """
      FROM annual_report r WHERE r.year = :year AND %s
        AND (r.edition = :edition OR (:edition = 0 AND %s))
      """
          .formatted(IN_SIGHT, CURRENT);

  private static final String WHOLE =
      ", coalesce(r.content, r.composed) AS text, r.content IS NOT NULL AS frozen, r.moved ";

  private static final String TEXTS =
      "SELECT t.chapter, t.text FROM annual_report_text t WHERE t.report_id = :id ORDER BY t.chapter";

  private static final String PUT =
      """
      INSERT INTO annual_report_text (report_id, chapter, text) VALUES (:id, :chapter, :text)
      ON CONFLICT (report_id, chapter) DO UPDATE SET text = excluded.text
      """;

  private static final String TAKE_AWAY =
      "DELETE FROM annual_report_text WHERE report_id = :id AND chapter = :chapter";

  private static final String LAST =
      """
      SELECT coalesce(max(edition), 0) AS last, coalesce(bool_or(state IN
        ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')), false) AS open
      FROM annual_report WHERE year = :year
      """;

  private static final String INHERIT =
      """
      INSERT INTO annual_report_text (report_id, chapter, text)
      SELECT :id, t.chapter, t.text FROM annual_report_text t
      WHERE t.report_id = (SELECT r.id FROM annual_report r
        WHERE r.year = :year AND r.state = 'PUBLISHED' ORDER BY r.edition DESC LIMIT 1)
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;

  /** The number of the next edition, and whether one is under way. */
  public record Last(int edition, boolean open) {}

  public Page<AnnualReportDetails> list(int limit, @Nullable String cursor, boolean count) {
    var after = Cursor.keys(cursor, 2);
    var query =
        query(SELECT + PAGE)
            .setParameter("year", after.map(k -> number(k.get(0))).orElse(Integer.MAX_VALUE))
            .setParameter("edition", after.map(k -> number(k.get(1))).orElse(0))
            .setParameter("rows", limit + 1);
    return Page.of(
        Rows.of(query).stream().map(this::details).toList(),
        limit,
        each -> Cursor.of(each.year(), each.edition()),
        count ? count() : null);
  }

  public List<AnnualReportDetails> ofYear(int year) {
    return Rows.of(query(SELECT + OF_YEAR).setParameter("year", year)).stream()
        .map(this::details)
        .toList();
  }

  /**
   * @param edition null for the current one
   */
  public Optional<AnnualReportDetails> find(int year, @Nullable Integer edition) {
    return row(SELECT + ONE, year, edition).map(this::details);
  }

  /** An edition with all it says. */
  public Optional<AnnualReportDetails.Whole> whole(int year, @Nullable Integer edition) {
    return row(SELECT + WHOLE + ONE, year, edition).map(this::whole);
  }

  private AnnualReportDetails.Whole whole(Tuple row) {
    var told = seesEverything();
    var frozen = row.get("frozen", Boolean.class);
    var texts = told ? texts(row.get("id", UUID.class)) : List.<OwnText>of();
    var text = ContentJson.read(row.get("text", String.class));
    return new AnnualReportDetails.Whole(
        details(row),
        withNames(frozen ? text : WholeReport.of(text, texts)),
        texts,
        told ? ContentJson.readMoved(row.get("moved", String.class)) : List.<MovedFigure>of());
  }

  private ReportContent withNames(ReportContent content) {
    if (callers.caller().isPerson()) {
      return content;
    }
    return new ReportContent(
        content.year(),
        content.recordsOn(),
        content.chapters(),
        content.references().stream().map(each -> each.withoutNames()).toList());
  }

  /** What the office wrote into an edition. */
  public List<OwnText> texts(UUID id) {
    var query = entityManager.createNativeQuery(TEXTS, Tuple.class).setParameter("id", id);
    return Rows.of(query).stream()
        .map(row -> new OwnText(row.get("chapter", String.class), row.get("text", String.class)))
        .toList();
  }

  /** Writes own words of a chapter anew, or takes them away. */
  public void put(UUID id, OwnText text) {
    if (text.text().isBlank()) {
      entityManager
          .createNativeQuery(TAKE_AWAY)
          .setParameter("id", id)
          .setParameter("chapter", text.chapter())
          .executeUpdate();
    } else {
      entityManager
          .createNativeQuery(PUT)
          .setParameter("id", id)
          .setParameter("chapter", text.chapter())
          .setParameter("text", text.text().strip())
          .executeUpdate();
    }
  }

  /** A correction begins with the words of the edition it corrects. */
  public void inherit(UUID id, int year) {
    entityManager
        .createNativeQuery(INHERIT)
        .setParameter("id", id)
        .setParameter("year", year)
        .executeUpdate();
  }

  /** How far the editions of a year are. */
  public Last last(int year) {
    var query = entityManager.createNativeQuery(LAST, Tuple.class).setParameter("year", year);
    var row = (Tuple) query.getSingleResult();
    return new Last(row.get("last", Integer.class), row.get("open", Boolean.class));
  }

  private Optional<Tuple> row(String sql, int year, @Nullable Integer edition) {
    var query =
        query(sql)
            .setParameter("year", year)
            .setParameter("edition", edition == null ? 0 : edition);
    return Rows.of(query).stream().findFirst();
  }

  private Query query(String sql) {
    return entityManager
        .createNativeQuery(sql, Tuple.class)
        .setParameter("everything", seesEverything());
  }

  private Long count() {
    return (Long)
        entityManager
            .createNativeQuery("SELECT count(*) FROM annual_report r WHERE " + IN_SIGHT, Long.class)
            .setParameter("everything", seesEverything())
            .getSingleResult();
  }

  private boolean seesEverything() {
    var caller = callers.caller();
    return caller.isOffice() || caller.is(Role.LEADER);
  }

  private AnnualReportDetails details(Tuple row) {
    var caller = callers.caller();
    return new AnnualReportDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("year", Integer.class),
        row.get("edition", Integer.class),
        AnnualReportState.valueOf(row.get("state", String.class)),
        row.get("current", Boolean.class),
        row.get("records_on", LocalDate.class),
        name(row, "composed_by", caller),
        row.get("composed_at", Instant.class),
        name(row, "submitted_by", caller),
        row.get("submitted_at", Instant.class),
        name(row, "approved_by", caller),
        row.get("approved_at", Instant.class),
        row.get("published_on", LocalDate.class),
        seesEverything() ? row.get("reason", String.class) : null,
        row.get("sha256", String.class));
  }

  private static @Nullable String name(Tuple row, String column, Caller caller) {
    return caller.isPerson() ? row.get(column, String.class) : null;
  }

  private static int number(String key) {
    try {
      return Integer.parseInt(key);
    } catch (NumberFormatException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }
}
