package org.ipplan.assignment.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ipplan.assignment.NewCopy;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** Who may bring what to whose notice. */
public final class CopyPolicy {
  private CopyPolicy() {}

  /**
   * The office copies every task, the liaison of a party its own.
   *
   * @param parties codes of the departments with a share of the task
   */
  public static boolean maySend(Caller caller, Collection<String> parties) {
    var own = caller.department();
    return caller.isOffice() || (caller.is(Role.LIAISON) && own != null && parties.contains(own));
  }

  /**
   * @param reportOf code of the department whose report it is, null for the whole task
   * @throws DomainException FORBIDDEN {@code copy.sender-only}, {@code copy.own-report}
   */
  public static void requireSender(
      Caller caller, Collection<String> parties, @Nullable String reportOf) {
    if (!maySend(caller, parties)) {
      throw DomainException.forbidden(List.of(Refusal.of("copy.sender-only")));
    }
    if (reportOf != null && !caller.isOffice() && !caller.belongsTo(reportOf)) {
      throw DomainException.forbidden(List.of(Refusal.of("copy.own-report")));
    }
  }

  /**
   * @throws DomainException INVALID with every faulty field
   */
  public static void require(
      NewCopy wanted, Collection<String> parties, List<DepartmentDetails> known, LocalDate today) {
    var code = wanted.department();
    // a party reads the task's reports as it is
    var party = parties.contains(code);
    var fit = known.stream().anyMatch(each -> each.code().equals(code) && each.goesOn(today));
    new Faults()
        .check(!party, "department", "copy.party-already", code)
        .check(party || fit, "department", "copy.department-unfit", code)
        .optional("note", wanted.note(), StepInput.MAX_TEXT)
        .orRefuse();
  }
}
