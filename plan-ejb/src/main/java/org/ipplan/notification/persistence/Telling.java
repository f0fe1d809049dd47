package org.ipplan.notification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.domain.Addressee;
import org.ipplan.notification.domain.News;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;

/**
 * Puts news into inboxes: one statement for each piece, however many people it reaches. Nobody is
 * told what they did themselves; whoever stands in for somebody today is told as well.
 */
@ApplicationScoped
public class Telling {
  /** What is only an administrator's or a leader's is not handed on to a substitute. */
  private static final String INSERT =
      """
      INSERT INTO notification (recipient, kind, reason, stands_in_for, message, facts, task_id,
        department_code, object_type, object_id, href, urgent, silent, at, occasion)
      WITH matter AS (%1$s), told (key, name, reason) AS (%2$s),
        everybody AS (
          SELECT key, name, reason, NULL AS stands_in_for FROM told
          UNION ALL
          SELECT t.key, s.substitute, 'STANDS_IN', s.absent
          FROM told t JOIN substitution s ON s.absent = t.name
          WHERE s.state = 'ENTERED' AND cast(:today AS date) BETWEEN s.from_on AND s.to_on
            AND t.reason NOT IN ('LEADER', 'SUBSTITUTE', 'ABSENT'))
      SELECT DISTINCT ON (e.name) e.name, cast(:kind AS text), e.reason, e.stands_in_for,
        cast(:message AS text), m.facts, m.task_id, m.department, cast(:type AS text), m.object,
        cast(:href AS text), cast(:urgent AS boolean),
        coalesce(cast(:kind AS text) = ANY (s.muted), false), cast(:at AS timestamptz), m.occasion
      FROM everybody e JOIN matter m ON m.key = e.key JOIN official o ON o.name = e.name
        LEFT JOIN notification_setting s ON s.official = e.name
      WHERE e.name <> :actor
      ORDER BY e.name, %3$s
      ON CONFLICT DO NOTHING
      """;

  /** The start of the transaction is the same for all that is done in it. */
  private static final String ONE_MATTER =
      """
      SELECT 0 AS key, cast(:task AS uuid) AS task_id, cast(:department AS text) AS department,
        cast(:object AS text) AS object, cast(:facts AS jsonb) AS facts,
        CASE WHEN :act THEN cast(:occasion AS text) || '@' || cast(now() AS text)
          ELSE cast(:occasion AS text) END AS occasion
      """;

  private static final String HANDED_OUT =
      """
      SELECT row_number() OVER () AS key, cast(NULL AS uuid) AS task_id,
        a.department_code AS department, cast(:object AS text) AS object,
        jsonb_build_object('year', cast(:year AS text), 'count', cast(count(*) AS text)) AS facts,
        cast(:message AS text) || '/' || cast(:object AS text) AS occasion
      FROM assignment a JOIN task t ON t.id = a.task_id
      WHERE t.plan_version_id = cast(:object AS uuid) AND %s
      GROUP BY a.department_code
      """;

  private static final String NEW_ONES =
      HANDED_OUT.formatted("t.continues IS NULL AND a.state = 'PENDING'");
  private static final String ENDED_ONES = HANDED_OUT.formatted("a.state = 'WITHDRAWN'");

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;

  /** Tells whoever it is for, in the transaction that made it news. */
  public void tell(News news) {
    var matter = news.matter();
    query(ONE_MATTER, news.told(), news.kind(), news.message())
        .setParameter("type", matter.type())
        .setParameter("href", matter.href())
        .setParameter("urgent", news.urgent())
        .setParameter("task", matter.task() == null ? null : matter.task().toString())
        .setParameter("department", matter.department())
        .setParameter("object", matter.id())
        .setParameter("facts", json(news.facts()))
        .setParameter("act", news.occasion().inTransaction())
        .setParameter("occasion", news.occasion().name())
        .executeUpdate();
  }

  /** Tells each department once of all tasks a plan gives it. */
  public void tellHandedOut(int year, UUID planVersion) {
    tellOfPlan(NEW_ONES, "plan.handed-out", year, planVersion);
  }

  /** Tells each department once of its shares that ended with a version that gave way. */
  public void tellSuperseded(int year, UUID planVersion) {
    tellOfPlan(ENDED_ONES, "plan.superseded", year, planVersion);
  }

  private void tellOfPlan(String matters, String message, int year, UUID planVersion) {
    query(matters, Set.of(Addressee.LIAISONS), NotificationKind.ASSIGNED, message)
        .setParameter("type", "plan")
        .setParameter("href", "/plans/" + year)
        .setParameter("urgent", false)
        .setParameter("object", planVersion.toString())
        .setParameter("year", Integer.toString(year))
        .executeUpdate();
  }

  private Query query(String matters, Set<Addressee> told, NotificationKind kind, String message) {
    var rank = Recipients.RANK.formatted("e.reason");
    return entityManager
        .createNativeQuery(INSERT.formatted(matters, Recipients.of(told), rank))
        .setParameter("kind", kind.name())
        .setParameter("message", message)
        .setParameter("today", clock.today().toString())
        .setParameter("at", clock.now().toString())
        .setParameter("actor", callers.caller().name());
  }

  private static String json(Map<String, String> facts) {
    var object = Json.createObjectBuilder();
    facts.forEach(object::add);
    return object.build().toString();
  }
}
