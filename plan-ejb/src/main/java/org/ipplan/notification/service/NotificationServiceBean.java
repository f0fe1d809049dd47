package org.ipplan.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.ipplan.notification.NotificationDetails;
import org.ipplan.notification.NotificationFilter;
import org.ipplan.notification.NotificationService;
import org.ipplan.notification.persistence.InboxRows;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reads and marks the caller's own entries; whose they are is part of every statement. */
@Stateless
@PermitAll
public class NotificationServiceBean implements NotificationService {
  private static final String UNREAD =
      """
      SELECT count(*) FROM (
        SELECT 1 FROM notification
        WHERE recipient = :recipient AND read_at IS NULL AND NOT silent LIMIT :most) u
      """;

  private static final String READ =
      """
      UPDATE notification SET read_at = :now
      WHERE recipient = :recipient AND read_at IS NULL AND id\s""";

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject InboxRows inbox;

  @Override
  public Page<NotificationDetails> mine(
      NotificationFilter filter, int limit, @Nullable String cursor, boolean count) {
    var before = Cursor.keys(cursor, 1).map(keys -> number(keys.get(0))).orElse(Long.MAX_VALUE);
    var rows = inbox.page(me(), filter, before, limit + 1);
    var total = count ? inbox.count(me(), filter) : null;
    return Page.of(rows, limit, row -> Cursor.of(row.id()), total);
  }

  @Override
  public int unread() {
    return mine(UNREAD).setParameter("most", MOST_COUNTED).getSingleResult() instanceof Number n
        ? n.intValue()
        : 0;
  }

  @Override
  public NotificationDetails read(long id) {
    mark("= :id", id);
    return inbox.one(me(), id).stream()
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("notification.not-found", id));
  }

  @Override
  public int readUpTo(long id) {
    return mark("<= :id", id);
  }

  private int mark(String which, long id) {
    return mine(READ + which)
        .setParameter("id", id)
        .setParameter("now", clock.now())
        .executeUpdate();
  }

  private Query mine(String sql) {
    return entityManager.createNativeQuery(sql).setParameter("recipient", me());
  }

  private String me() {
    return callers.caller().name();
  }

  private static long number(String key) {
    try {
      return Long.parseLong(key);
    } catch (NumberFormatException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }
}
