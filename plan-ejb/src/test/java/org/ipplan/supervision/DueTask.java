package org.ipplan.supervision;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.supervision.service.EscalationSweep;
import org.ipplan.testing.Product;

/** A published task that 中央宣传部 alone works on, and the ladder climbed day by day. */
final class DueTask {
  final UUID id = UUID.randomUUID();
  final UUID share = UUID.randomUUID();

  private final Product product;

  private DueTask(Product product) {
    this.product = product;
  }

  /** A task signed for, handed out on 2 January 2024. */
  static DueTask in(Product product, int number, String dueOn) {
    var task = new DueTask(product);
    product
        .database()
        .execute(
            """
            INSERT INTO plan_version (id, year, number, state, source_hash, imported_by,
              imported_at, published_by, published_at)
            VALUES ('00000000-0000-0000-0000-000000002024', 2024, 1, 'PUBLISHED', 'hash',
              'li.office', now(), 'zhang.office', now())
            ON CONFLICT (id) DO NOTHING
            """,
            """
            INSERT INTO task (id, plan_version_id, year, number, label, title_zh, mode, open_ended,
              due_on, state)
            VALUES ('%s', '00000000-0000-0000-0000-000000002024', 2024, %d, '%d', '任务', 'SOLE',
              false, '%s', 'IN_PROGRESS')
            """
                .formatted(task.id, number, number, dueOn),
            """
            INSERT INTO assignment (id, task_id, department_code, role, position, state,
              assigned_at, sign_for_by_on, due_on)
            VALUES ('%s', '%s', 'ccpd', 'LEAD', 1, 'ACCEPTED', '2024-01-02T10:00:00+08:00',
              '2024-01-09', '%s')
            """
                .formatted(task.share, task.id, dueOn));
    return task;
  }

  /** Forgets every task and everything that was told, as if the ladder had never been looked at. */
  static void forgetAll(Product product) {
    try (var connection = product.database().asOwner().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "TRUNCATE plan_version, task, assignment, reporting_period, report, reminder, slip,"
              + " audit_record CASCADE");
      statement.execute("UPDATE escalation_rung SET since_on = NULL");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    product.bean(ToldInTests.class).forget();
  }

  void set(String assignments) {
    product
        .database()
        .execute("UPDATE assignment SET " + assignments + " WHERE id = '" + share + "'");
  }

  void setTask(String assignments) {
    product.database().execute("UPDATE task SET " + assignments + " WHERE id = '" + id + "'");
  }

  void isDueOn(String day) {
    setTask("due_on = '" + day + "'");
    set("due_on = '" + day + "'");
  }

  static void at(Product product, LocalDate day, LocalTime time) {
    product.setNow(day.atTime(time).atZone(BusinessClock.ZONE).toInstant());
  }

  /** Looks at the ladder at ten in the morning. */
  static void sweep(Product product, String day) {
    at(product, LocalDate.parse(day), LocalTime.of(10, 0));
    sweep(product);
  }

  static void sweep(Product product) {
    product.as(
        Caller.PRODUCT,
        EscalationSweep.class,
        work -> {
          work.run();
          return true;
        });
  }

  /** Looks at the ladder before, in and after working hours, nights and days off included. */
  static void sweepFromTo(Product product, String first, String last) {
    LocalDate.parse(first)
        .datesUntil(LocalDate.parse(last).plusDays(1))
        .forEach(
            day -> {
              for (var time : new String[] {"08:59", "09:00", "22:00"}) {
                at(product, day, LocalTime.parse(time));
                sweep(product);
              }
            });
  }
}
