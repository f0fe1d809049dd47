package org.ipplan.progress.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.progress.NewCoSignature;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.workflow.StepInput;

/** Who can be asked to co-sign, and what the question must say. */
public final class CoSignaturePolicy {
  private CoSignaturePolicy() {}

  /**
   * @param writing code of the department whose report it is
   * @throws DomainException INVALID with every faulty field
   */
  public static void require(
      NewCoSignature wanted, String writing, List<DepartmentDetails> known, LocalDate today) {
    var code = wanted.department();
    var own = code.equals(writing);
    // the office decides on reports and co-signs none; a collective party has nobody to sign
    var fit = known.stream().anyMatch(each -> each.code().equals(code) && each.goesOn(today));
    new Faults()
        .check(!own, "department", "co-signature.own-report")
        .check(own || fit, "department", "co-signature.department-unfit", code)
        .optional("note", wanted.note(), StepInput.MAX_TEXT)
        .orRefuse();
  }

  /**
   * @throws DomainException INVALID {@code input.past-date}
   */
  public static void requireToCome(LocalDate dueOn, LocalDate today) {
    if (dueOn.isBefore(today)) {
      throw DomainException.invalid("dueOn", "input.past-date", today);
    }
  }
}
