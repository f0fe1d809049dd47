package org.ipplan.agency.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.agency.AgencyFilter;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.AgencyScore;
import org.ipplan.agency.AgencySummary;
import org.ipplan.agency.RatedEvent;
import org.ipplan.agency.domain.PersonName;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Lists of rated subjects: one statement for them, one for their events. */
@Dependent
public class AgencyReads {
  /** Rated subjects {@code r} in sight, their subject {@code s} and latest published grade. */
  static final String WANTED =
      """
      FROM rated_subject r JOIN credit_subject o ON o.id = r.subject_id
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
        LEFT JOIN LATERAL (
          SELECT p.* FROM agency_grade p WHERE p.rated_id = r.id AND p.withdrawn_at IS NULL
          ORDER BY p.evaluated_on DESC LIMIT 1) g ON true
      WHERE %s
        AND (:kind = '' OR r.kind = :kind)
        AND (:grade = '' OR g.grade = :grade)
        AND (:region = '' OR starts_with(r.region_code, :region))
        AND (:query = '' OR starts_with(s.code, :codeQuery) OR strpos(s.name, :query) > 0
          OR starts_with(r.licence_number, :query))
      """
          .formatted(AgencyAccess.IN_SIGHT);

  static final String PAGE =
      " AND (s.code, r.kind) > (:afterCode, :afterKind) ORDER BY s.code, r.kind LIMIT :rows";

  private static final String SUMMARY =
      """
      SELECT r.id, s.code, r.kind, s.name, s.kind = 'PERSON' AS person, r.licence_number,
        r.region_code, r.department_code, g.grade AS published_grade, g.evaluated_on
      """;

  @Inject EntityManager entityManager;
  @Inject AgencyAccess access;
  @Inject Scores scores;
  @Inject BusinessClock clock;

  Page<AgencySummary> list(AgencyFilter filter, int limit, @Nullable String cursor, boolean count) {
    var rows = Rows.of(page(SUMMARY, filter, limit, cursor));
    var events = scores.events(rows.stream().map(row -> row.get("id", UUID.class)).toList());
    var basis = scores.basis();
    return Page.of(
        rows.stream()
            .map(
                row ->
                    summary(row, basis, events.getOrDefault(row.get("id", UUID.class), List.of())))
            .toList(),
        limit,
        each -> Cursor.of(each.code(), each.kind()),
        count ? count(filter) : null);
  }

  /** A page of the wanted, read one beyond the limit. */
  Query page(String select, AgencyFilter filter, int limit, @Nullable String cursor) {
    var after = Cursor.keys(cursor, 2).orElse(List.of("", ""));
    return narrow(select + WANTED + PAGE, Tuple.class, filter)
        .setParameter("afterCode", after.get(0))
        .setParameter("afterKind", after.get(1))
        .setParameter("rows", limit + 1);
  }

  Query narrow(String sql, Class<?> answer, AgencyFilter filter) {
    var words = Rows.text(filter.query()).strip();
    return access
        .restrict(entityManager.createNativeQuery(sql, answer))
        .setParameter("kind", Rows.text(filter.kind()))
        .setParameter("grade", Rows.text(filter.grade()))
        .setParameter("region", Rows.text(filter.region()))
        .setParameter("query", words)
        .setParameter("codeQuery", UnifiedSocialCreditCode.normalized(words));
  }

  private Long count(AgencyFilter filter) {
    return (Long) narrow("SELECT count(*) " + WANTED, Long.class, filter).getSingleResult();
  }

  private AgencySummary summary(Tuple row, Scores.Basis basis, List<RatedEvent> events) {
    var kind = AgencyKind.valueOf(row.get("kind", String.class));
    var score = scoreOrNone(basis, kind, events);
    return new AgencySummary(
        row.get("code", String.class),
        kind,
        PersonName.masked(
            Boolean.TRUE.equals(row.get("person", Boolean.class)), row.get("name", String.class)),
        row.get("licence_number", String.class),
        row.get("region_code", String.class),
        row.get("department_code", String.class),
        score == null ? null : score.score(),
        score == null ? null : score.grade(),
        row.get("published_grade", String.class),
        row.get("evaluated_on", LocalDate.class));
  }

  /** None where no scheme is in force; a list shows the others all the same. */
  private @Nullable AgencyScore scoreOrNone(
      Scores.Basis basis, AgencyKind kind, List<RatedEvent> events) {
    try {
      return basis.score(kind, events, clock.today(), scores.now());
    } catch (DomainException e) {
      if (e.kind() == DomainException.Kind.IMPOSSIBLE) {
        return null;
      }
      throw e;
    }
  }
}
