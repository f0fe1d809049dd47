package org.ipplan.progress.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DepartmentKind;
import org.ipplan.progress.NewCoSignature;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** Who can be asked to co-sign, and what the question must say. */
public final class CoSignaturePolicy {
  private final List<FieldError> faults = new ArrayList<>();

  private CoSignaturePolicy() {}

  /**
   * @param writing code of the department whose report it is
   * @throws DomainException INVALID with every faulty field
   */
  public static void require(
      NewCoSignature wanted, String writing, List<DepartmentDetails> known, LocalDate today) {
    var policy = new CoSignaturePolicy();
    policy.department(wanted.department(), writing, known, today);
    policy.note(wanted.note());
    policy.orRefuse();
  }

  /**
   * @throws DomainException INVALID {@code input.past-date}
   */
  public static void requireToCome(LocalDate dueOn, LocalDate today) {
    if (dueOn.isBefore(today)) {
      throw DomainException.invalid("dueOn", "input.past-date", today);
    }
  }

  /** The office decides on reports and co-signs none; a collective party has nobody to sign. */
  private void department(
      String code, String writing, List<DepartmentDetails> known, LocalDate today) {
    if (code.equals(writing)) {
      fault("department", "co-signature.own-report");
    } else if (known.stream().noneMatch(each -> isAskable(each, code, today))) {
      fault("department", "co-signature.department-unfit", code);
    }
  }

  private static boolean isAskable(DepartmentDetails department, String code, LocalDate today) {
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
