package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.credit.PublicEntry;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reads what may be disclosed today; the condition is in every statement. */
@Dependent
public class PublicReads {
  private static final String COLUMNS =
      """
      SELECT e.id, e.list, s.code, v.ground, v.rule_set, v.decision_number, v.authority,
        d.name_zh, d.name_en, v.valid_from, v.valid_to, v.published_on,
        CASE WHEN s.kind = 'PERSON' THEN left(s.name, 1) || '*' ELSE s.name END AS name
      """;

  private static final String DISCLOSED =
      """
      FROM list_entry_version v
        JOIN list_entry e ON e.id = v.entry_id
        JOIN credit_subject o ON o.id = e.subject_id
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
        JOIN department d ON d.code = v.authority
      WHERE v.known_to IS NULL AND v.ended IS NULL AND s.state = 'ACTIVE'
        AND v.published_on <= cast(:today AS date)
        AND v.valid_from <= cast(:today AS date) AND v.valid_to > cast(:today AS date)
      """;

  /** A day asked about narrows, and never widens. */
  private static final String ON_DAY =
      " AND v.valid_from <= cast(:valid AS date) AND v.valid_to > cast(:valid AS date)";

  /** Whoever could find a person by name would learn the name. */
  private static final String NARROW =
      ON_DAY
          + """
             AND (:query = '' OR s.code ILIKE :beginning
            OR (s.kind = 'ORGANISATION' AND s.name ILIKE :anywhere))
          """;

  private static final String PAGE =
      """
        AND (s.code, v.valid_from, cast(e.id AS text))
          > (:afterCode, cast(:afterOn AS date), :afterId)
      ORDER BY s.code, v.valid_from, cast(e.id AS text) LIMIT :rows
      """;

  private static final String OF_SUBJECT =
      COLUMNS
          + DISCLOSED
          + ON_DAY
          + " AND s.code = coalesce((SELECT k.code FROM subject_code f JOIN credit_subject k"
          + " ON k.id = f.subject_id WHERE f.code = :code), :code)"
          + " ORDER BY v.valid_from, cast(e.id AS text)";

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject RulePacks rules;

  Page<PublicEntry> page(
      String text, @Nullable LocalDate validOn, int limit, @Nullable String cursor, boolean count) {
    var after = Cursor.keys(cursor, 3).orElse(List.of("", "0001-01-01", ""));
    var query =
        narrowed(COLUMNS + DISCLOSED + NARROW + PAGE, Tuple.class, text, validOn)
            .setParameter("afterCode", after.get(0))
            .setParameter("afterOn", day(after.get(1)))
            .setParameter("afterId", after.get(2))
            .setParameter("rows", limit + 1);
    return Page.of(
        entries(query),
        limit,
        each -> Cursor.of(each.subject(), each.from(), each.id()),
        count ? count(text, validOn) : null);
  }

  Optional<PublicEntry> one(UUID id) {
    var query = asked(COLUMNS + DISCLOSED + " AND e.id = :id", Tuple.class).setParameter("id", id);
    return entries(query).stream().findFirst();
  }

  /**
   * @param code normalised
   */
  List<PublicEntry> ofSubject(String code, @Nullable LocalDate validOn) {
    return entries(
        asked(OF_SUBJECT, Tuple.class)
            .setParameter("valid", on(validOn))
            .setParameter("code", code));
  }

  private Long count(String text, @Nullable LocalDate validOn) {
    return (Long)
        narrowed("SELECT count(*) " + DISCLOSED + NARROW, Long.class, text, validOn)
            .getSingleResult();
  }

  private List<PublicEntry> entries(Query query) {
    var words = new PublicWords(rules.current(), clock.today());
    return Rows.of(query).stream().map(words::entry).toList();
  }

  private Query narrowed(String sql, Class<?> answer, String text, @Nullable LocalDate validOn) {
    return asked(sql, answer)
        .setParameter("valid", on(validOn))
        .setParameter("query", text)
        .setParameter("anywhere", Rows.anywhere(text))
        .setParameter("beginning", Rows.beginning(text));
  }

  private Query asked(String sql, Class<?> answer) {
    return entityManager
        .createNativeQuery(sql, answer)
        .setParameter("today", clock.today().toString());
  }

  private String on(@Nullable LocalDate validOn) {
    return (validOn == null ? clock.today() : validOn).toString();
  }

  private static String day(String key) {
    try {
      return LocalDate.parse(key).toString();
    } catch (DateTimeException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }
}
