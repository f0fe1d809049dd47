package org.ipplan.agency.domain;

import org.ipplan.agency.ApplicationKind;
import org.ipplan.agency.NewApplication;
import org.ipplan.shared.Faults;
import org.ipplan.shared.workflow.StepInput;

/** What an objection or a repair must name. */
public final class ApplicationPolicy {
  private ApplicationPolicy() {}

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with all that is wrong
   */
  public static void require(NewApplication wanted) {
    var repair = wanted.kind() == ApplicationKind.REPAIR;
    new Faults()
        .text("grounds", wanted.grounds(), StepInput.MAX_TEXT)
        .check(!repair || wanted.event() != null, "event", "input.required")
        .check(
            wanted.grade() == null || (!repair && wanted.event() == null),
            "grade",
            "agency.one-matter")
        .orRefuse();
  }
}
