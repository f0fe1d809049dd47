package org.ipplan.directory.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DepartmentKind;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;

/** Who stands behind a collective party, from a day and until a day; nothing of it is ever lost. */
@Dependent
public class Membership {
  private static final String JOIN =
      """
      INSERT INTO department_member (id, collective_code, member_code, position, valid_from,
        added_by, added_at)
      SELECT :id, :collective, d.code,
        (SELECT coalesce(max(position), 0) + 1 FROM department_member
          WHERE collective_code = :collective),
        cast(:from as date), :by, :at
      FROM department d WHERE d.code = :member AND d.kind <> 'COLLECTIVE'
      """;

  /** Of two who change one list at once the second waits, and sees what the first did. */
  private static final String LOCK =
      "SELECT code FROM department WHERE code = :collective FOR UPDATE";

  private static final String BELONGS =
      """
      SELECT count(*) FROM department_member
      WHERE collective_code = :collective AND member_code = :member
        AND daterange(valid_from, valid_to) && daterange(cast(:from as date), NULL)
      """;

  private static final String LEAVE =
      """
      UPDATE department_member SET valid_to = cast(:on as date)
      WHERE collective_code = :collective AND member_code = :member AND valid_to IS NULL
        AND (valid_from IS NULL OR valid_from < cast(:on as date))
      """;

  @Inject EntityManager entityManager;

  void join(DepartmentDetails collective, String member, LocalDate from, Caller caller) {
    require(collective, caller);
    if (collective.kind() != DepartmentKind.COLLECTIVE) {
      throw DomainException.invalid("code", "department.not-collective", collective.code());
    }
    lock(collective.code());
    if (belongs(collective.code(), member, from)) {
      throw DomainException.conflict(List.of(Refusal.of("department.member-already", member)));
    }
    var joined =
        entityManager
            .createNativeQuery(JOIN)
            .setParameter("id", UUID.randomUUID())
            .setParameter("collective", collective.code())
            .setParameter("member", member)
            .setParameter("from", from.toString())
            .setParameter("by", caller.name())
            .setParameter("at", Clock.systemUTC().instant())
            .executeUpdate();
    if (joined == 0) {
      throw DomainException.invalid("department", "department.member-unknown", member);
    }
  }

  void leave(DepartmentDetails collective, String member, LocalDate on, Caller caller) {
    require(collective, caller);
    var left =
        entityManager
            .createNativeQuery(LEAVE)
            .setParameter("collective", collective.code())
            .setParameter("member", member)
            .setParameter("on", on.toString())
            .executeUpdate();
    if (left == 0) {
      throw DomainException.conflict(List.of(Refusal.of("department.no-member", member)));
    }
  }

  private static void require(DepartmentDetails collective, Caller caller) {
    if (!caller.isOffice()) {
      throw DomainException.forbidden(
          List.of(Refusal.of("directory.office-only", collective.code())));
    }
  }

  private void lock(String collective) {
    entityManager
        .createNativeQuery(LOCK, String.class)
        .setParameter("collective", collective)
        .getSingleResult();
  }

  private boolean belongs(String collective, String member, LocalDate from) {
    return (Long)
            entityManager
                .createNativeQuery(BELONGS, Long.class)
                .setParameter("collective", collective)
                .setParameter("member", member)
                .setParameter("from", from.toString())
                .getSingleResult()
        > 0;
  }
}
