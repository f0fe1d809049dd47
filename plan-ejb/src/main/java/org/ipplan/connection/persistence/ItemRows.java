package org.ipplan.connection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ipplan.connection.ItemRead;
import org.ipplan.connection.domain.ItemDigest;
import org.ipplan.shared.FieldError;

/** What feeds brought, by its own references; what was corrected is kept beside. */
@ApplicationScoped
public class ItemRows {
  private static final String KNOWN =
      """
      SELECT reference, digest FROM system_feed_item
      WHERE feed_id = :feed AND reference IN (:references)
      """;

  private static final String BEFORE =
      """
      INSERT INTO system_feed_item_before (feed_id, reference, content, run_id, taken_at,
        replaced_at)
      SELECT feed_id, reference, content, run_id, taken_at, :now FROM system_feed_item
      WHERE feed_id = :feed AND reference = :reference
      """;

  private static final String KEEP =
      """
      INSERT INTO system_feed_item (feed_id, reference, digest, content, run_id, taken_at)
      VALUES (:feed, :reference, :digest, :content, :run, :now)
      ON CONFLICT (feed_id, reference) DO UPDATE SET digest = excluded.digest,
        content = excluded.content, run_id = excluded.run_id, taken_at = excluded.taken_at
      """;

  private static final String COUNT =
      """
      UPDATE system_feed_run SET read = read + :read, added = added + :added, same = same + :same,
        changed = changed + :changed, rejected = rejected + :rejected
      WHERE id = :run
      """;

  private static final String FAULT =
      """
      INSERT INTO system_feed_fault (run_id, feed_id, item, reference, field, code, arguments, at)
      VALUES (:run, :feed, :item, :reference, :field, :code, :arguments, :now)
      """;

  private static final int LONGEST_REFERENCE = 200;

  @Inject EntityManager entityManager;

  /** One set of items of a feed at a time, so that two do not both find one missing. */
  public void hold(UUID feed) {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext(:feed), 36)", Integer.class)
        .setParameter("feed", feed.toString())
        .getResultList();
  }

  /** Hashes of those that are known, by reference. */
  public Map<String, String> known(UUID feed, Collection<String> references) {
    Map<String, String> known = new HashMap<>();
    if (!references.isEmpty()) {
      var query =
          entityManager
              .createNativeQuery(KNOWN, Tuple.class)
              .setParameter("feed", feed)
              .setParameter("references", references);
      Rows.of(query)
          .forEach(
              row ->
                  known.put(row.get("reference", String.class), row.get("digest", String.class)));
    }
    return known;
  }

  /** Keeps what an item says now, and beside it what it said before. */
  public void keep(UUID feed, UUID run, ItemRead item, ItemDigest digest, Instant now) {
    entityManager
        .createNativeQuery(BEFORE)
        .setParameter("feed", feed)
        .setParameter("reference", item.reference())
        .setParameter("now", now)
        .executeUpdate();
    entityManager
        .createNativeQuery(KEEP)
        .setParameter("feed", feed)
        .setParameter("reference", item.reference())
        .setParameter("digest", digest.sha256())
        .setParameter("content", digest.content())
        .setParameter("run", run)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Adds to what a run counts. */
  public void count(UUID run, int added, int same, int changed, int rejected) {
    entityManager
        .createNativeQuery(COUNT)
        .setParameter("run", run)
        .setParameter("read", added + same + changed + rejected)
        .setParameter("added", added)
        .setParameter("same", same)
        .setParameter("changed", changed)
        .setParameter("rejected", rejected)
        .executeUpdate();
  }

  /** Keeps what was wrong with an item. */
  public void fault(UUID feed, UUID run, ItemRead item, FieldError fault, Instant now) {
    var arguments = Json.createArrayBuilder();
    fault.arguments().forEach(each -> arguments.add(each.toString()));
    var reference = item.reference();
    entityManager
        .createNativeQuery(FAULT)
        .setParameter("run", run)
        .setParameter("feed", feed)
        .setParameter("item", item.number())
        .setParameter(
            "reference", reference.substring(0, Math.min(reference.length(), LONGEST_REFERENCE)))
        .setParameter("field", fault.field())
        .setParameter("code", fault.code())
        .setParameter("arguments", arguments.build().toString())
        .setParameter("now", now)
        .executeUpdate();
  }
}
