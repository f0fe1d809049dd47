package org.ipplan.assignment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ipplan.assignment.NewCopy;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DepartmentKind;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** Who may bring what to whose notice. */
public final class CopyPolicy {
  private final List<FieldError> faults = new ArrayList<>();

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
    var policy = new CopyPolicy();
    policy.department(wanted.department(), parties, known, today);
    policy.note(wanted.note());
    policy.orRefuse();
  }

  /** A party reads the task's reports as it is. */
  private void department(
      String code, Collection<String> parties, List<DepartmentDetails> known, LocalDate today) {
    if (parties.contains(code)) {
      fault("department", "copy.party-already", code);
    } else if (known.stream().noneMatch(each -> isInformable(each, code, today))) {
      fault("department", "copy.department-unfit", code);
    }
  }

  private static boolean isInformable(DepartmentDetails department, String code, LocalDate today) {
    var ended = department.validTo();
    return department.code().equals(code)
        && department.kind() == DepartmentKind.DEPARTMENT
        && (ended == null || ended.isAfter(today));
  }

  private void note(@Nullable String note) {
    if (note == null) {
      return;
    }
    if (note.length() > StepInput.MAX_TEXT) {
      fault("note", "input.too-long", StepInput.MAX_TEXT);
    }
    if (note.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
      fault("note", "input.control-characters");
    }
  }

  private void fault(String field, String code, Object... arguments) {
    faults.add(new FieldError(field, code, List.of(arguments)));
  }

  private void orRefuse() {
    if (!faults.isEmpty()) {
      throw DomainException.invalid(faults);
    }
  }
}
