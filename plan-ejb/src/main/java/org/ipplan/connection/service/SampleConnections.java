package org.ipplan.connection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.shared.BusinessClock;

/** Connects some platforms of the sample year to the sample system, which posts for them. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SampleConnections {
  private static final List<String> CODES =
      List.of("copyright-registration", "platform-reports", "overseas-disputes");

  private static final String CONNECT =
      """
      UPDATE connected_system SET state = 'CONNECTED', push_client = 'demo-system',
        set_up_by = 'sysadmin', set_up_at = :now, changed_by = 'sysadmin2', changed_at = :now
      WHERE code IN (:codes) AND state = 'NOT_CONNECTED' AND changed_by = 'plan'
      """;

  private static final String TRIED =
      """
      UPDATE system_feed f SET way = 'PUSH', tried_by = 'sysadmin', tried_at = :now
      FROM connected_system s
      WHERE s.id = f.system_id AND s.code IN (:codes) AND f.changed_by = 'plan'
      """;

  private static final String READY =
      """
      INSERT INTO system_feed_position (feed_id, next_at)
      SELECT f.id, :now FROM system_feed f JOIN connected_system s ON s.id = f.system_id
      WHERE s.code IN (:codes) ON CONFLICT DO NOTHING
      """;

  private static final String FEEDS =
      """
      SELECT f.id FROM system_feed f JOIN connected_system s ON s.id = f.system_id
      WHERE s.code IN (:codes) ORDER BY s.code, f.code
      """;

  @Inject EntityManager entityManager;
  @Inject FeedSources sources;
  @Inject BusinessClock clock;

  /**
   * Connects them, once.
   *
   * @return what they post; nothing where they are connected already
   */
  public List<FeedSource> connect() {
    if (change(CONNECT) == 0) {
      return List.of();
    }
    change(TRIED);
    change(READY);
    var feeds = entityManager.createNativeQuery(FEEDS, UUID.class).setParameter("codes", CODES);
    return ((List<?>) feeds.getResultList())
        .stream().map(UUID.class::cast).map(sources::of).toList();
  }

  private int change(String sql) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter("codes", CODES)
        .setParameter("now", clock.now())
        .executeUpdate();
  }
}
