package org.ipplan.agency.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.agency.AgencyFilter;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.GradeDetails;
import org.ipplan.agency.domain.PersonName;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Published grades in the caller's sight, by one statement a list. */
@Dependent
public class GradeReads {
  private static final String COLUMNS =
      """
      SELECT g.id, s.code, r.kind, s.name, s.kind = 'PERSON' AS person, g.evaluated_on, g.score,
        g.grade, g.published_by, g.published_at, g.withdrawn_at, g.withdrawn_reason
      """;

  private static final String HISTORY =
      COLUMNS
          + """
          FROM agency_grade g JOIN rated_subject r ON r.id = g.rated_id
            JOIN credit_subject o ON o.id = r.subject_id
            JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
          WHERE %s
          """
              .formatted(AgencyAccess.IN_SIGHT);

  @Inject EntityManager entityManager;
  @Inject AgencyAccess access;
  @Inject AgencyReads agencies;

  Page<GradeDetails> latest(
      AgencyFilter filter, int limit, @Nullable String cursor, boolean count) {
    var published = AgencyReads.WANTED + " AND g.id IS NOT NULL";
    var after = Cursor.keys(cursor, 2).orElse(List.of("", ""));
    var query =
        agencies
            .narrow(COLUMNS + published + AgencyReads.PAGE, Tuple.class, filter)
            .setParameter("afterCode", after.get(0))
            .setParameter("afterKind", after.get(1))
            .setParameter("rows", limit + 1);
    return Page.of(
        Rows.of(query).stream().map(GradeReads::details).toList(),
        limit,
        each -> Cursor.of(each.agency(), each.kind()),
        count
            ? (Long)
                agencies
                    .narrow("SELECT count(*) " + published, Long.class, filter)
                    .getSingleResult()
            : null);
  }

  List<GradeDetails> of(UUID rated) {
    return read(" AND r.id = :id ORDER BY g.evaluated_on DESC, g.published_at DESC", rated);
  }

  Optional<GradeDetails> find(UUID id) {
    return read(" AND g.id = :id", id).stream().findFirst();
  }

  private List<GradeDetails> read(String condition, UUID id) {
    var query = entityManager.createNativeQuery(HISTORY + condition, Tuple.class);
    return Rows.of(access.restrict(query.setParameter("id", id))).stream()
        .map(GradeReads::details)
        .toList();
  }

  private static GradeDetails details(Tuple row) {
    return new GradeDetails(
        row.get("id", UUID.class),
        row.get("code", String.class),
        AgencyKind.valueOf(row.get("kind", String.class)),
        PersonName.masked(
            Boolean.TRUE.equals(row.get("person", Boolean.class)), row.get("name", String.class)),
        row.get("evaluated_on", LocalDate.class),
        row.get("score", BigDecimal.class),
        row.get("grade", String.class),
        row.get("published_by", String.class),
        row.get("published_at", Instant.class),
        row.get("withdrawn_at", Instant.class),
        row.get("withdrawn_reason", String.class),
        null,
        null);
  }
}
