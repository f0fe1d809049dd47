package org.ipplan.connection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.ipplan.connection.ItemRead;

/** Figures as systems count them. */
@ApplicationScoped
public class FigureRows {
  private static final String KEEP =
      """
      INSERT INTO system_figure (feed_id, reference, what, period, value, unit, source,
        published_on, taken_at)
      VALUES (:feed, :reference, :what, :period, cast(:value AS numeric), cast(:unit AS text),
        :source, cast(:publishedOn AS date), :now)
      ON CONFLICT (feed_id, reference) DO UPDATE SET what = excluded.what,
        period = excluded.period, value = excluded.value, unit = excluded.unit,
        source = excluded.source, published_on = excluded.published_on,
        taken_at = excluded.taken_at, corrections = system_figure.corrections + 1
      """;

  @Inject EntityManager entityManager;

  /** Keeps a figure, or what it is now. */
  public void keep(UUID feed, ItemRead item, Instant now) {
    var values = item.values();
    entityManager
        .createNativeQuery(KEEP)
        .setParameter("feed", feed)
        .setParameter("reference", item.reference())
        .setParameter("what", values.get("what"))
        .setParameter("period", values.get("period"))
        .setParameter("value", values.get("value"))
        .setParameter("unit", values.get("unit"))
        .setParameter("source", values.get("source"))
        .setParameter("publishedOn", values.get("publishedOn"))
        .setParameter("now", now)
        .executeUpdate();
  }
}
