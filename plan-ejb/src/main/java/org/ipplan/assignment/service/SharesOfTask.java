package org.ipplan.assignment.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.assignment.domain.Assignment;
import org.ipplan.plan.TaskShares;
import org.ipplan.shared.NamedDepartments;
import org.jspecify.annotations.Nullable;

/** Tells the plan how a task's shares stand. */
@Dependent
public class SharesOfTask implements TaskShares {
  private static final String NAMES =
      """
      SELECT d.code, d.name_zh, d.name_en
      FROM unnest(string_to_array(:codes, ',')) WITH ORDINALITY AS wanted(code, place)
        JOIN department d ON d.code = wanted.code
      ORDER BY wanted.place
      """;

  @Inject Shares shares;
  @Inject EntityManager entityManager;

  @Override
  public Standing of(UUID task) {
    var active =
        shares.ofTask(task).stream()
            .filter(share -> share.state() != AssignmentState.WITHDRAWN)
            .toList();
    return new Standing(lead(active), named(open(active)));
  }

  private static @Nullable String lead(List<Assignment> active) {
    return active.stream()
        .filter(share -> share.role() == AssignmentRole.LEAD)
        .map(Assignment::department)
        .findFirst()
        .orElse(null);
  }

  @SuppressWarnings("unchecked") // of a native statement
  private NamedDepartments named(List<String> codes) {
    if (codes.isEmpty()) {
      return NamedDepartments.NONE;
    }
    List<Tuple> rows =
        entityManager
            .createNativeQuery(NAMES, Tuple.class)
            .setParameter("codes", String.join(",", codes))
            .getResultList();
    return new NamedDepartments(rows.stream().map(SharesOfTask::named).toList());
  }

  private static NamedDepartments.Named named(Tuple row) {
    return new NamedDepartments.Named(
        row.get("code", String.class),
        row.get("name_zh", String.class),
        row.get("name_en", String.class));
  }

  private static List<String> open(List<Assignment> active) {
    return active.stream()
        .filter(share -> share.role() == AssignmentRole.PARTICIPANT)
        .filter(share -> share.state() != AssignmentState.DONE)
        .map(Assignment::department)
        .toList();
  }
}
