package org.ipplan.inspection.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.inspection.NewInspection;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.Refusal;

/** Who may object to a finding, and until when (Art. 17). */
public final class ObjectionPolicy {
  private ObjectionPolicy() {}

  /**
   * @param already whether the finding has an objection that was not withdrawn
   * @throws DomainException FORBIDDEN {@code finding-objection.own-department}; CONFLICT {@code
   *     finding-objection.settled}, {@code finding-objection.too-late} or {@code
   *     finding-objection.already}; INVALID naming {@code grounds}
   */
  public static void require(
      Finding finding, String grounds, boolean already, Caller caller, LocalDate today) {
    requireOwn(finding, caller);
    new Faults().text("grounds", grounds, NewInspection.MAX_TEXT).orRefuse();
    var lastDay = finding.objectByOn();
    if (!finding.isOpen() || lastDay == null) {
      throw conflict(Refusal.of("finding-objection.settled", finding.state().name()));
    }
    if (today.isAfter(lastDay)) {
      throw conflict(Refusal.of("finding-objection.too-late", lastDay));
    }
    if (already) {
      throw conflict(Refusal.of("finding-objection.already"));
    }
  }

  private static void requireOwn(Finding finding, Caller caller) {
    if (!caller.isDepartmentOfficial() || !caller.belongsTo(finding.department())) {
      throw DomainException.forbidden(List.of(Refusal.of("finding-objection.own-department")));
    }
  }

  private static DomainException conflict(Refusal refusal) {
    return DomainException.conflict(List.of(refusal));
  }
}
