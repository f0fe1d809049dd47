package org.ipplan.assignment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.assignment.NewRequest;
import org.ipplan.assignment.RequestKind;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Who may ask for what, and what a request must say (T9). */
public final class ChangeRequestPolicy {
  private static final Set<AssignmentState> SIGNED_FOR =
      Set.of(AssignmentState.ACCEPTED, AssignmentState.IN_PROGRESS);

  private final Faults faults = new Faults();

  private ChangeRequestPolicy() {}

  /**
   * @throws DomainException FORBIDDEN where the department or its part is another; CONFLICT {@code
   *     assignment.not-accepted}; INVALID with every faulty field
   */
  public static void require(Assignment share, NewRequest asked, Caller caller, LocalDate today) {
    requireOwn(share, asked.kind(), caller);
    if (!SIGNED_FOR.contains(share.state())) {
      throw DomainException.conflict(
          List.of(Refusal.of("assignment.not-accepted", share.state().name())));
    }
    var policy = new ChangeRequestPolicy();
    policy.check(share, asked, today);
    policy.faults.orRefuse();
  }

  private static void requireOwn(Assignment share, RequestKind kind, Caller caller) {
    var refusals = new ArrayList<Refusal>();
    if (!caller.isDepartmentOfficial() || !caller.belongsTo(share.department())) {
      refusals.add(Refusal.of("change-request.own-department"));
    }
    if (kind != RequestKind.TRANSFER && share.role() != AssignmentRole.LEAD) {
      refusals.add(Refusal.of("change-request.lead-only"));
    }
    if (!refusals.isEmpty()) {
      throw DomainException.forbidden(refusals);
    }
  }

  private void check(Assignment share, NewRequest asked, LocalDate today) {
    faults.text("reason", asked.reason(), NewRequest.MAX_TEXT);
    switch (asked.kind()) {
      case EXTENSION -> extension(share, asked.dueOn(), today);
      case CHANGE -> change(asked, today);
      case TRANSFER -> {
        var named = asked.department() != null && !asked.department().isBlank();
        faults.check(named, "department", "input.required");
      }
      case CANCELLATION -> {
        // the reason says it all
      }
    }
  }

  private void extension(Assignment share, @Nullable LocalDate dueOn, LocalDate today) {
    if (dueOn == null) {
      faults.check(false, "dueOn", "input.required");
    } else if (dueOn.isBefore(today)) {
      faults.check(false, "dueOn", "input.past-date", today);
    } else {
      var later = dueOn.isAfter(share.dueOn());
      faults.check(later, "dueOn", "change-request.not-later", share.dueOn());
    }
  }

  private void change(NewRequest asked, LocalDate today) {
    faults.text("text", asked.text(), NewRequest.MAX_TEXT);
    var dueOn = asked.dueOn();
    faults.check(dueOn == null || !dueOn.isBefore(today), "dueOn", "input.past-date", today);
  }
}
