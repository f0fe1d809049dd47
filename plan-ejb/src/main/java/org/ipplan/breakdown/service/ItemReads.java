package org.ipplan.breakdown.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.breakdown.ItemDetails;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/** Reads items by one statement a list, which knows who may: the package says it in words. */
@Dependent
public class ItemReads {
  /** Which items are read, as a condition on {@code i}, the item, and {@code a}, its share. */
  enum Of {
    ITEM,
    ASSIGNMENT,
    TASK;

    private String column() {
      return switch (this) {
        case ITEM -> "i.id";
        case ASSIGNMENT -> "i.assignment_id";
        case TASK -> "a.task_id";
      };
    }
  }

  private static final String COMMON =
      """
      SELECT i.id, i.version, i.assignment_id, a.task_id, t.year, t.number, a.department_code,
        i.whole, i.title, i.handler, i.due_on, i.position, i.template_code, i.state,
        i.ended_reason, a.due_on AS share_due_on, t.continuing,
        a.state IN ('ACCEPTED', 'IN_PROGRESS') AND t.state IN ('ASSIGNED', 'IN_PROGRESS')
          AS under_way,
        %s
      FROM %s i JOIN assignment a ON a.id = i.assignment_id JOIN task t ON t.id = a.task_id
      WHERE %s = :of AND (:everything OR a.department_code = :department
        OR (a.department_code = :home AND i.handler IN (:selves))
        OR EXISTS (SELECT 1 FROM assignment party WHERE party.task_id = a.task_id
          AND party.department_code = :department AND party.state <> 'WITHDRAWN'))
      ORDER BY a.position, a.department_code, i.position, i.due_on, i.id
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;

  /**
   * @param columns of the kind's own
   */
  @SuppressWarnings("unchecked")
  List<Tuple> read(String table, String columns, Of of, UUID id) {
    var caller = callers.caller();
    return entityManager
        .createNativeQuery(COMMON.formatted(columns, table, of.column()), Tuple.class)
        .setParameter("of", id)
        .setParameter("everything", caller.isOffice() || caller.is(Role.LEADER))
        .setParameter("department", caller.isDepartmentOfficial() ? home(caller) : "")
        .setParameter("home", home(caller))
        .setParameter("selves", caller.selves())
        .getResultList();
  }

  private static String home(Caller caller) {
    var department = caller.department();
    return caller.isPerson() && department != null ? department : "";
  }

  /**
   * @param open whether there is something left to do for it
   */
  ItemDetails item(Tuple row, boolean open) {
    var dueOn = row.get("due_on", LocalDate.class);
    var shareDueOn = row.get("share_due_on", LocalDate.class);
    var underWay = row.get("under_way", Boolean.class);
    var continuing = row.get("continuing", Boolean.class);
    return new ItemDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("assignment_id", UUID.class),
        row.get("task_id", UUID.class),
        row.get("year", Integer.class),
        row.get("number", Integer.class),
        row.get("department_code", String.class),
        row.get("whole", Boolean.class),
        row.get("title", String.class),
        row.get("handler", String.class),
        dueOn,
        row.get("position", Integer.class),
        row.get("template_code", String.class),
        open && underWay && dueOn.isBefore(clock.today()),
        open && !continuing && dueOn.isAfter(shareDueOn),
        shareDueOn);
  }

  /** A number without the zeros the column adds. */
  static @Nullable BigDecimal number(Tuple row, String column) {
    var value = row.get(column, BigDecimal.class);
    return value == null ? null : plain(value);
  }

  static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
