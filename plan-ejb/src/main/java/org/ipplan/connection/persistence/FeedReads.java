package org.ipplan.connection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipplan.connection.FeedDetails;
import org.ipplan.connection.FeedDetails.Health;
import org.ipplan.connection.FeedInput;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.Mapping;
import org.ipplan.connection.TaskRef;
import org.ipplan.connection.domain.MappingText;

/** Reads the feeds of a system with how they do, in one statement. */
@ApplicationScoped
public class FeedReads {
  private static final String FEEDS =
      """
      SELECT f.id, f.version, f.code, f.kind, f.way, f.task_year, f.task_number, f.address,
        f.every_minutes, f.cursor_parameter, f.cursor_pointer, f.since_parameter, f.items,
        f.fields, f.sample, f.tried_by, f.tried_at, r.started_at, coalesce(r.rejected, 0)
        AS rejected, p.succeeded_at,
        CASE WHEN s.state = 'CONNECTED' AND f.way = 'PULL' AND f.tried_at IS NOT NULL
          THEN p.next_at END AS next_at,
        coalesce(p.failures, 0) AS failures, p.open_until, p.failure
      FROM system_feed f JOIN connected_system s ON s.id = f.system_id
        LEFT JOIN system_feed_position p ON p.feed_id = f.id
        LEFT JOIN LATERAL (SELECT started_at, rejected FROM system_feed_run
          WHERE feed_id = f.id ORDER BY ordinal DESC LIMIT 1) r ON true
      WHERE f.system_id = :id ORDER BY f.code
      """;

  @Inject EntityManager entityManager;

  /** Feeds of a system, by code. */
  public List<FeedDetails> of(UUID system) {
    var query = entityManager.createNativeQuery(FEEDS, Tuple.class).setParameter("id", system);
    return Rows.of(query).stream().map(FeedReads::details).toList();
  }

  private static FeedDetails details(Tuple row) {
    return new FeedDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("code", String.class),
        setUp(row),
        row.get("tried_by", String.class),
        row.get("tried_at", Instant.class),
        health(row));
  }

  private static FeedInput setUp(Tuple row) {
    return new FeedInput(
        FeedKind.valueOf(row.get("kind", String.class)),
        FeedWay.valueOf(row.get("way", String.class)),
        new TaskRef(row.get("task_year", Integer.class), row.get("task_number", Integer.class)),
        row.get("address", String.class),
        row.get("every_minutes", Integer.class),
        row.get("cursor_parameter", String.class),
        row.get("cursor_pointer", String.class),
        row.get("since_parameter", String.class),
        new Mapping(
            row.get("items", String.class), MappingText.fields(row.get("fields", String.class))),
        row.get("sample", String.class));
  }

  private static Health health(Tuple row) {
    return new Health(
        row.get("started_at", Instant.class),
        row.get("succeeded_at", Instant.class),
        row.get("next_at", Instant.class),
        row.get("failures", Integer.class),
        row.get("open_until", Instant.class),
        Rows.failure(row.get("failure", String.class)),
        row.get("rejected", Integer.class));
  }
}
