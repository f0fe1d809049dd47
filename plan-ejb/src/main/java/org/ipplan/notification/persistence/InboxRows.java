package org.ipplan.notification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.notification.NotificationDetails;
import org.ipplan.notification.NotificationDetails.Name;
import org.ipplan.notification.NotificationDetails.Names;
import org.ipplan.notification.NotificationDetails.TaskOf;
import org.ipplan.notification.NotificationDetails.Why;
import org.ipplan.notification.NotificationFilter;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.NotificationReason;
import org.ipplan.notification.OutgoingMessage.Channel;
import org.jspecify.annotations.Nullable;

/** Reads inboxes, with the names their sentences need: one statement, whatever its length. */
@ApplicationScoped
public class InboxRows {
  private static final String ROWS =
      """
      SELECT n.id, n.kind, n.reason, n.message, cast(n.facts AS text) AS facts, n.task_id, t.year,
        t.number, t.title_zh, t.title_en, n.department_code, n.object_type, n.object_id, n.href,
        n.at, n.read_at, n.urgent, n.silent,
        d.name_zh AS department_zh, d.name_en AS department_en,
        x.name_zh AS other_zh, x.name_en AS other_en,
        ab.display_name_zh AS absent_zh, ab.display_name_en AS absent_en,
        su.display_name_zh AS substitute_zh, su.display_name_en AS substitute_en,
        coalesce(st.display_name_zh, own.name_zh) AS why_zh,
        coalesce(st.display_name_en, own.name_en) AS why_en
      FROM notification n
        JOIN official o ON o.name = n.recipient
        LEFT JOIN department own ON own.code = o.department_code
        LEFT JOIN task t ON t.id = n.task_id
        LEFT JOIN department d ON d.code = n.department_code
        LEFT JOIN department x ON x.code = n.facts ->> 'to'
        LEFT JOIN official ab ON ab.name = n.facts ->> 'absent'
        LEFT JOIN official su ON su.name = n.facts ->> 'substitute'
        LEFT JOIN official st ON st.name = n.stands_in_for
      WHERE %s
      """;

  private static final String WANTED =
      """
      n.recipient = :recipient
        AND (NOT :unread OR (n.read_at IS NULL AND NOT n.silent)) AND :kind IN ('', n.kind)
      """;

  /** Some at a time, so that nobody waits for a long statement. */
  private static final String CLEAR =
      """
      DELETE FROM notification WHERE id IN (
        SELECT n.id FROM notification n WHERE n.read_at < :before ORDER BY n.id LIMIT 5000
        FOR UPDATE SKIP LOCKED)
      """;

  private static final String PAGE =
      ROWS.formatted(WANTED + " AND n.id < :before ORDER BY n.id DESC LIMIT :rows");

  private static final String COUNT = "SELECT count(*) FROM notification n WHERE " + WANTED;

  private static final String ONE = ROWS.formatted("n.recipient = :recipient AND n.id = :id");

  private static final String CARRIED = ROWS.formatted("n.%s = :message ORDER BY n.id DESC");

  @Inject EntityManager entityManager;

  /**
   * Removes some of what was read before a moment.
   *
   * @return how many
   */
  public int clear(Instant before) {
    return entityManager.createNativeQuery(CLEAR).setParameter("before", before).executeUpdate();
  }

  /**
   * Entries of somebody's inbox, latest first.
   *
   * @param before id that all of them are below
   */
  public List<NotificationDetails> page(
      String recipient, NotificationFilter filter, long before, int rows) {
    var query = entityManager.createNativeQuery(PAGE, Tuple.class);
    return read(
        wanted(query, recipient, filter).setParameter("before", before).setParameter("rows", rows));
  }

  /** How many entries of somebody's inbox are wanted. */
  public long count(String recipient, NotificationFilter filter) {
    var query = entityManager.createNativeQuery(COUNT, Long.class);
    return (Long) wanted(query, recipient, filter).getSingleResult();
  }

  private static Query wanted(Query query, String recipient, NotificationFilter filter) {
    var kind = filter.kind();
    return query
        .setParameter("recipient", recipient)
        .setParameter("unread", filter.unread())
        .setParameter("kind", kind == null ? "" : kind.name());
  }

  /** One entry of somebody's inbox, or none. */
  public List<NotificationDetails> one(String recipient, long id) {
    return read(query(ONE).setParameter("recipient", recipient).setParameter("id", id));
  }

  /** What a message carries, latest first. */
  public List<NotificationDetails> carriedBy(Channel channel, UUID message) {
    return read(
        query(CARRIED.formatted(OutboxSql.marks(channel))).setParameter("message", message));
  }

  private Query query(String sql) {
    return entityManager.createNativeQuery(sql, Tuple.class);
  }

  @SuppressWarnings("unchecked")
  private static List<NotificationDetails> read(Query query) {
    return ((List<Tuple>) query.getResultList()).stream().map(InboxRows::details).toList();
  }

  private static NotificationDetails details(Tuple row) {
    return new NotificationDetails(
        row.get("id", Long.class),
        NotificationKind.valueOf(row.get("kind", String.class)),
        new Why(NotificationReason.valueOf(row.get("reason", String.class)), name(row, "why")),
        row.get("message", String.class),
        facts(row.get("facts", String.class)),
        new Names(
            name(row, "department"),
            name(row, "other"),
            name(row, "absent"),
            name(row, "substitute")),
        task(row),
        row.get("department_code", String.class),
        row.get("object_type", String.class),
        row.get("object_id", String.class),
        row.get("href", String.class),
        row.get("at", Instant.class),
        row.get("read_at", Instant.class),
        row.get("urgent", Boolean.class),
        row.get("silent", Boolean.class));
  }

  private static @Nullable TaskOf task(Tuple row) {
    var id = row.get("task_id", UUID.class);
    return id == null
        ? null
        : new TaskOf(
            id,
            row.get("year", Integer.class),
            row.get("number", Integer.class),
            name(row, "title"));
  }

  private static Name name(Tuple row, String of) {
    return new Name(row.get(of + "_zh", String.class), row.get(of + "_en", String.class));
  }

  private static Map<String, String> facts(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject().entrySet().stream()
          .collect(
              Collectors.toMap(Map.Entry::getKey, e -> ((JsonString) e.getValue()).getString()));
    }
  }
}
