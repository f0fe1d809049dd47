package org.ipplan.subject.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.subject.RecordDetails;
import org.ipplan.subject.RecordKind;
import org.ipplan.subject.RecordState;
import org.ipplan.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/** One statement a list of records. */
@Dependent
public class RecordReads {
  private static final String SELECT =
      """
      SELECT r.id, r.version, s.code, s.kind AS subject_kind, s.name, r.kind, r.state, r.source,
        r.document_number, r.issued_on, r.text, r.recorded_by, r.recorded_at, r.lead_reason,
        r.lead_by, r.lead_at, r.case_id
      """;

  private static final String FROM =
      """
      FROM subject_record r JOIN credit_subject o ON o.id = r.subject_id
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
      WHERE (:staff OR s.state = 'ACTIVE')
      """;

  private static final String OF_SUBJECT = " AND s.id = :subject";

  private static final String FILE_PAGE =
      """
        AND (r.issued_on < cast(:afterOn AS date)
          OR (r.issued_on = cast(:afterOn AS date) AND cast(r.id AS text) > :afterId))
      ORDER BY r.issued_on DESC, cast(r.id AS text) LIMIT :rows
      """;

  private static final String LEADS = " AND r.state = 'LEAD'";

  private static final String LEADS_PAGE =
      """
        AND (r.lead_at > cast(:afterAt AS timestamptz)
          OR (r.lead_at = cast(:afterAt AS timestamptz) AND cast(r.id AS text) > :afterId))
      ORDER BY r.lead_at, cast(r.id AS text) LIMIT :rows
      """;

  @Inject EntityManager entityManager;
  @Inject SubjectAccess access;

  Page<RecordDetails> ofSubject(UUID subject, int limit, @Nullable String cursor, boolean count) {
    var after = Cursor.keys(cursor, 2).orElse(List.of("9999-12-31", ""));
    var query =
        entityManager
            .createNativeQuery(SELECT + FROM + OF_SUBJECT + FILE_PAGE, Tuple.class)
            .setParameter("staff", access.isStaff())
            .setParameter("subject", subject)
            .setParameter("afterOn", date(after.get(0)))
            .setParameter("afterId", after.get(1))
            .setParameter("rows", limit + 1);
    return Page.of(
        Rows.of(query).stream().map(RecordReads::details).toList(),
        limit,
        each -> Cursor.of(each.issuedOn(), each.id()),
        count ? countOf(subject) : null);
  }

  Page<RecordDetails> leads(int limit, @Nullable String cursor, boolean count) {
    var after = Cursor.keys(cursor, 2).orElse(List.of("1970-01-01T00:00:00Z", ""));
    var query =
        entityManager
            .createNativeQuery(SELECT + FROM + LEADS + LEADS_PAGE, Tuple.class)
            .setParameter("staff", access.isStaff())
            .setParameter("afterAt", moment(after.get(0)))
            .setParameter("afterId", after.get(1))
            .setParameter("rows", limit + 1);
    return Page.of(
        Rows.of(query).stream().map(RecordReads::details).toList(),
        limit,
        each -> Cursor.of(String.valueOf(each.leadAt()), each.id()),
        count ? countLeads() : null);
  }

  Optional<RecordDetails> find(UUID id) {
    var query =
        entityManager
            .createNativeQuery(SELECT + FROM + " AND r.id = :id", Tuple.class)
            .setParameter("staff", access.isStaff())
            .setParameter("id", id);
    return Rows.of(query).stream().findFirst().map(RecordReads::details);
  }

  private Long countOf(UUID subject) {
    return (Long)
        entityManager
            .createNativeQuery("SELECT count(*) " + FROM + OF_SUBJECT, Long.class)
            .setParameter("staff", access.isStaff())
            .setParameter("subject", subject)
            .getSingleResult();
  }

  private Long countLeads() {
    return (Long)
        entityManager
            .createNativeQuery("SELECT count(*) " + FROM + LEADS, Long.class)
            .setParameter("staff", access.isStaff())
            .getSingleResult();
  }

  private static String date(String key) {
    try {
      return LocalDate.parse(key).toString();
    } catch (DateTimeException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private static String moment(String key) {
    try {
      return Instant.parse(key).toString();
    } catch (DateTimeException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private static RecordDetails details(Tuple row) {
    var kind = SubjectKind.valueOf(row.get("subject_kind", String.class));
    return new RecordDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("code", String.class),
        PersonNames.masked(kind, row.get("name", String.class)),
        RecordKind.valueOf(row.get("kind", String.class)),
        RecordState.valueOf(row.get("state", String.class)),
        row.get("source", String.class),
        row.get("document_number", String.class),
        row.get("issued_on", LocalDate.class),
        row.get("text", String.class),
        row.get("recorded_by", String.class),
        row.get("recorded_at", Instant.class),
        row.get("lead_reason", String.class),
        row.get("lead_by", String.class),
        row.get("lead_at", Instant.class),
        row.get("case_id", UUID.class));
  }
}
