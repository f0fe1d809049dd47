package org.ipplan.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.exchange.EntryContent;
import org.ipplan.exchange.EventKind;
import org.ipplan.exchange.ListChange;
import org.ipplan.exchange.ListChange.Change;
import org.jspecify.annotations.Nullable;

/** Reads changes of a list in their order, with what may be said of each today. */
@ApplicationScoped
public class FeedRows {
  /** What everybody may learn today of the entry of event {@code e}; no row where it is gone. */
  static final String CONTENT =
      """
      LEFT JOIN LATERAL (
        SELECT s.code, v.ground, v.rule_set, v.decision_number, v.authority, v.valid_from,
          v.valid_to, v.published_on,
          CASE WHEN s.kind = 'PERSON' THEN left(s.name, 1) || '*' ELSE s.name END AS name
        FROM list_entry_version v
          JOIN list_entry n ON n.id = v.entry_id
          JOIN credit_subject o ON o.id = n.subject_id
          JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
        WHERE v.entry_id = e.entry_id AND e.kind <> :removed AND %s
        ORDER BY v.valid_from DESC LIMIT 1) x ON true
      """
          .formatted(EntrySql.DISCLOSED);

  private static final String PAGE =
      """
      SELECT e.position, e.kind, e.list, e.entry_id, x.*
      FROM exchange_event e
      %s
      WHERE e.list = :list AND e.position > :after ORDER BY e.position LIMIT :rows
      """
          .formatted(CONTENT);

  private static final String SINCE =
      """
      SELECT min(position) FROM exchange_event WHERE position IS NOT NULL AND happened_at >= :since
      """;

  @Inject EntityManager entityManager;

  /** A change with its position. */
  public record Line(long position, ListChange change) {}

  public List<Line> after(CreditList list, long position, LocalDate today, int rows) {
    return Rows.of(
            entityManager
                .createNativeQuery(PAGE, Tuple.class)
                .setParameter("list", list.name())
                .setParameter("after", position)
                .setParameter("today", today.toString())
                .setParameter("removed", EventKind.ENTRY_REMOVED.type())
                .setParameter("rows", rows))
        .stream()
        .map(FeedRows::line)
        .toList();
  }

  /** The first position of what happened at a moment or later; null where nothing did. */
  public @Nullable Long since(Instant moment) {
    return (Long)
        entityManager
            .createNativeQuery(SINCE, Long.class)
            .setParameter("since", moment)
            .getSingleResult();
  }

  private static Line line(Tuple row) {
    var kind = EventKind.ofType(row.get("kind", String.class)).orElseThrow();
    return new Line(
        row.get("position", Long.class),
        new ListChange(Change.of(kind), row.get("entry_id", UUID.class), content(row)));
  }

  /** What may be said; null where nothing may. */
  static @Nullable EntryContent content(Tuple row) {
    return row.get("code") == null
        ? null
        : new EntryContent(
            CreditList.valueOf(row.get("list", String.class)),
            row.get("code", String.class),
            row.get("name", String.class),
            row.get("ground", String.class),
            row.get("rule_set", String.class),
            row.get("decision_number", String.class),
            row.get("authority", String.class),
            row.get("valid_from", LocalDate.class),
            row.get("valid_to", LocalDate.class),
            row.get("published_on", LocalDate.class));
  }
}
