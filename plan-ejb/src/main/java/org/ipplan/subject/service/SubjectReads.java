package org.ipplan.subject.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.Page;
import org.ipplan.subject.SubjectDetails;
import org.ipplan.subject.SubjectFilter;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectState;
import org.ipplan.subject.SubjectSummary;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** One statement a list, four a subject. */
@Dependent
public class SubjectReads {
  private static final String SUMMARY =
      """
      SELECT s.code, s.kind, s.name, s.region_code, s.state, i.mask,
        (SELECT count(*) FROM subject_record r JOIN credit_subject o ON o.id = r.subject_id
          WHERE o.id = s.id OR o.merged_into = s.id) AS records,
        (SELECT count(*) FROM subject_record r JOIN credit_subject o ON o.id = r.subject_id
          WHERE (o.id = s.id OR o.merged_into = s.id) AND r.state = 'LEAD') AS leads
      """;

  private static final String WANTED =
      """
      FROM credit_subject s LEFT JOIN subject_identity i ON i.subject_id = s.id
      WHERE s.state <> 'MERGED' AND (:staff OR s.state = 'ACTIVE')
        AND (:kind = '' OR s.kind = :kind)
        AND (:state = '' OR s.state = :state)
        AND (:query = '' OR starts_with(s.code, :codeQuery) OR strpos(s.name, :query) > 0
          OR EXISTS (SELECT 1 FROM subject_name n JOIN credit_subject o ON o.id = n.subject_id
            WHERE (o.id = s.id OR o.merged_into = s.id) AND strpos(n.name, :query) > 0)
          OR EXISTS (SELECT 1 FROM subject_code f
            WHERE f.subject_id = s.id AND starts_with(f.code, :codeQuery)))
        AND (NOT :lead OR EXISTS (
          SELECT 1 FROM subject_record r JOIN credit_subject o ON o.id = r.subject_id
          WHERE (o.id = s.id OR o.merged_into = s.id) AND r.state = 'LEAD'))
      """;

  private static final String PAGE = " AND s.code > :after ORDER BY s.code LIMIT :rows";

  private static final String BY_HASH =
      """
      FROM subject_identity i JOIN credit_subject p ON p.id = i.subject_id
        JOIN credit_subject s ON s.id = coalesce(p.merged_into, p.id)
      WHERE i.hash = :hash AND (:staff OR s.state = 'ACTIVE')
      """;

  private static final String DETAILS =
      """
      SELECT s.id, s.version, s.code, s.kind, s.name, s.region_code, s.state, i.mask,
        s.code_reason, s.created_by, s.created_at, s.decided_by, s.decided_at
      FROM credit_subject s LEFT JOIN subject_identity i ON i.subject_id = s.id
      WHERE s.id = :id
      """;

  @Inject EntityManager entityManager;
  @Inject SubjectAccess access;
  @Inject SubjectHistory history;

  Page<SubjectSummary> list(
      SubjectFilter filter, int limit, @Nullable String cursor, boolean count) {
    var after = Cursor.keys(cursor, 1).map(keys -> keys.get(0)).orElse("");
    var query =
        narrow(SUMMARY + WANTED + PAGE, Tuple.class, filter)
            .setParameter("after", after)
            .setParameter("rows", limit + 1);
    return Page.of(
        Rows.of(query).stream().map(SubjectReads::summary).toList(),
        limit,
        each -> Cursor.of(each.code()),
        count ? count(filter) : null);
  }

  Optional<SubjectSummary> byHash(String hash) {
    var query =
        entityManager
            .createNativeQuery(SUMMARY + BY_HASH, Tuple.class)
            .setParameter("hash", hash)
            .setParameter("staff", access.isStaff());
    return Rows.of(query).stream().findFirst().map(SubjectReads::summary);
  }

  SubjectDetails details(UUID id) {
    var query = entityManager.createNativeQuery(DETAILS, Tuple.class).setParameter("id", id);
    return details(Rows.of(query).get(0));
  }

  private Long count(SubjectFilter filter) {
    return (Long) narrow("SELECT count(*) " + WANTED, Long.class, filter).getSingleResult();
  }

  private Query narrow(String sql, Class<?> answer, SubjectFilter filter) {
    var words = Rows.text(filter.query()).strip();
    return entityManager
        .createNativeQuery(sql, answer)
        .setParameter("staff", access.isStaff())
        .setParameter("kind", Rows.text(filter.kind()))
        .setParameter("state", Rows.text(filter.state()))
        .setParameter("query", words)
        .setParameter("codeQuery", UnifiedSocialCreditCode.normalized(words))
        .setParameter("lead", filter.lead());
  }

  private static SubjectSummary summary(Tuple row) {
    var kind = SubjectKind.valueOf(row.get("kind", String.class));
    return new SubjectSummary(
        row.get("code", String.class),
        kind,
        PersonNames.masked(kind, row.get("name", String.class)),
        row.get("region_code", String.class),
        SubjectState.valueOf(row.get("state", String.class)),
        row.get("mask", String.class),
        row.get("records", Long.class),
        row.get("leads", Long.class));
  }

  private SubjectDetails details(Tuple row) {
    var id = row.get("id", UUID.class);
    var kind = SubjectKind.valueOf(row.get("kind", String.class));
    var staff = access.isStaff();
    var name = row.get("name", String.class);
    return new SubjectDetails(
        id,
        row.get("version", Long.class),
        row.get("code", String.class),
        kind,
        staff ? name : PersonNames.masked(kind, name),
        row.get("region_code", String.class),
        SubjectState.valueOf(row.get("state", String.class)),
        row.get("mask", String.class),
        row.get("code_reason", String.class),
        row.get("created_by", String.class),
        row.get("created_at", Instant.class),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class),
        history.names(id, staff),
        history.codes(id),
        history.affiliates(id));
  }
}
