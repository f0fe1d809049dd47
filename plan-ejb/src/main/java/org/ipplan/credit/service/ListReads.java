package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryState;
import org.ipplan.credit.ListEntryView;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reads pages of the lists; who may see what is part of the statement. */
@Dependent
public class ListReads {
  private static final String COLUMNS =
      """
      SELECT e.id, s.code, v.ground, v.rule_set, v.decision_number, v.authority, v.valid_from,
        v.valid_to, v.published_on, v.ended, e.case_id, n.valid_to AS now_to,
        n.published_on AS now_published_on, n.ended AS now_ended,
        CASE WHEN s.kind = 'PERSON' THEN left(s.name, 1) || '*' ELSE s.name END AS name
      """;

  private static final String FROM =
      """
      FROM list_entry_version v
        JOIN list_entry e ON e.id = v.entry_id
        JOIN credit_subject o ON o.id = e.subject_id
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
        CROSS JOIN LATERAL (SELECT k.valid_to, k.published_on, k.ended FROM list_entry_version k
          WHERE k.entry_id = e.id AND k.known_to IS NULL ORDER BY k.valid_from DESC LIMIT 1) n
      WHERE e.list = :list
        AND v.valid_from <= cast(:valid AS date) AND v.valid_to > cast(:valid AS date)
        AND (:query = '' OR s.name ILIKE :anywhere OR s.code ILIKE :beginning)
      """;

  /** What was known at a moment: the file as it was. */
  private static final String AS_IT_WAS =
      """
        AND v.known_from <= cast(:known AS timestamptz)
        AND (v.known_to IS NULL OR v.known_to > cast(:known AS timestamptz))
        AND cast(:today AS date) IS NOT NULL
      """;

  /** What may be disclosed today, where it was published as known at a moment. */
  private static final String DISCLOSED =
      """
        AND v.known_to IS NULL AND v.ended IS NULL AND v.published_on <= cast(:today AS date)
        AND v.valid_from <= cast(:today AS date) AND v.valid_to > cast(:today AS date)
        AND EXISTS (SELECT 1 FROM list_entry_version k WHERE k.entry_id = v.entry_id
          AND k.published_on IS NOT NULL AND k.known_from <= cast(:known AS timestamptz)
          AND (k.known_to IS NULL OR k.known_to > cast(:known AS timestamptz)))
      """;

  private static final String PAGE =
      """
        AND (s.code, v.valid_from, cast(e.id AS text))
          > (:afterCode, cast(:afterOn AS date), :afterId)
      ORDER BY s.code, v.valid_from, cast(e.id AS text) LIMIT :rows
      """;

  /** What is asked, with the rights of who asks. */
  record Asked(CreditList list, LocalDate validOn, Instant knownOn, boolean past) {
    String where() {
      return FROM + (past ? AS_IT_WAS : DISCLOSED);
    }
  }

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  Page<ListEntryView> page(
      Asked asked, @Nullable String text, int limit, @Nullable String cursor, boolean count) {
    var after = Cursor.keys(cursor, 3).orElse(List.of("", "0001-01-01", ""));
    var query =
        query(COLUMNS + asked.where() + PAGE, Tuple.class, asked, text)
            .setParameter("afterCode", after.get(0))
            .setParameter("afterOn", day(after.get(1)))
            .setParameter("afterId", after.get(2))
            .setParameter("rows", limit + 1);
    return Page.of(
        Rows.of(query).stream().map(row -> view(row, asked)).toList(),
        limit,
        each -> Cursor.of(each.subject(), each.from(), each.entry()),
        count ? count(asked, text) : null);
  }

  private Long count(Asked asked, @Nullable String text) {
    return (Long)
        query("SELECT count(*) " + asked.where(), Long.class, asked, text).getSingleResult();
  }

  private Query query(String sql, Class<?> answer, Asked asked, @Nullable String wanted) {
    var text = Rows.text(wanted);
    return entityManager
        .createNativeQuery(sql, answer)
        .setParameter("list", asked.list().name())
        .setParameter("valid", asked.validOn().toString())
        .setParameter("known", asked.knownOn().toString())
        .setParameter("today", clock.today().toString())
        .setParameter("query", text)
        .setParameter("anywhere", Rows.anywhere(text))
        .setParameter("beginning", Rows.beginning(text));
  }

  private static String day(String key) {
    try {
      return LocalDate.parse(key).toString();
    } catch (DateTimeException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }

  private ListEntryView view(Tuple row, Asked asked) {
    var content = EntryReads.content(row);
    return new ListEntryView(
        row.get("id", UUID.class),
        asked.list(),
        row.get("code", String.class),
        row.get("name", String.class),
        content.ground(),
        content.ruleSet(),
        content.decisionNumber(),
        content.authority(),
        content.period().from(),
        content.period().until(),
        content.publishedOn(),
        content.stateOn(asked.validOn()),
        row.get("case_id", UUID.class),
        today(row));
  }

  /** What is known now of the same entry, which may have ended since. */
  private EntryState today(Tuple row) {
    var ended = row.get("now_ended", String.class);
    if (!clock.today().isBefore(row.get("now_to", LocalDate.class))) {
      return ended == null ? EntryState.EXPIRED : EntryState.valueOf(ended);
    }
    return row.get("now_published_on", LocalDate.class) == null
        ? EntryState.UNPUBLISHED
        : EntryState.IN_FORCE;
  }
}
