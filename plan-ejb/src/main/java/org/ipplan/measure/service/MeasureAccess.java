package org.ipplan.measure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipplan.measure.domain.CatalogueSteps;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;

/** Who may see orders and what offices propose, and who proposes. */
@Dependent
public class MeasureAccess {
  /** Orders {@code o} of cases {@code c} in the caller's sight, for {@link #sight()}. */
  static final String IN_SIGHT =
      """
      ((:applier <> '' AND o.department_code = :applier AND o.state <> 'LIFTED')
        OR (:authority <> '' AND c.department_code = :authority))
      """;

  @Inject CallerContext callers;

  Caller caller() {
    return callers.caller();
  }

  /**
   * @throws DomainException {@code measure.staff-only}
   */
  Caller staff() {
    return callerWho("measure.staff-only", caller().isCreditStaff());
  }

  /**
   * Who proposes, for the department it is of.
   *
   * @throws DomainException {@code measure.maker-only}
   */
  Caller maker() {
    var caller = caller();
    var may = CatalogueSteps.isMaker(caller) && caller.department() != null;
    return callerWho("measure.maker-only", may);
  }

  /**
   * @throws DomainException {@code measure.order-readers}
   */
  Caller orderReader() {
    var caller = caller();
    return callerWho(
        "measure.order-readers", caller.isDepartmentOfficial() || caller.isCreditStaff());
  }

  static String departmentOf(Caller caller) {
    return Objects.requireNonNull(caller.department());
  }

  /** Parameters of {@link #IN_SIGHT}. */
  Map<String, String> sight() {
    var caller = caller();
    var department = Rows.text(caller.department());
    var staff = caller.isCreditStaff();
    return Map.of(
        "applier", staff || caller.isDepartmentOfficial() ? department : "",
        "authority", staff ? department : "");
  }

  private Caller callerWho(String guard, boolean may) {
    if (!may) {
      throw DomainException.forbidden(List.of(Refusal.of(guard)));
    }
    return caller();
  }
}
