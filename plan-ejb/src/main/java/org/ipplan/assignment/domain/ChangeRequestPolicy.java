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
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Who may ask for what, and what a request must say (T9). */
public final class ChangeRequestPolicy {
  private static final Set<AssignmentState> SIGNED_FOR =
      Set.of(AssignmentState.ACCEPTED, AssignmentState.IN_PROGRESS);

  private final List<FieldError> faults = new ArrayList<>();

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
    if (!policy.faults.isEmpty()) {
      throw DomainException.invalid(policy.faults);
    }
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
    text("reason", asked.reason());
    switch (asked.kind()) {
      case EXTENSION -> extension(share, asked.dueOn(), today);
      case CHANGE -> change(asked, today);
      case TRANSFER -> required("department", asked.department());
      case CANCELLATION -> {
        // the reason says it all
      }
    }
  }

  private void extension(Assignment share, @Nullable LocalDate dueOn, LocalDate today) {
    if (dueOn == null) {
      fault("dueOn", "input.required");
    } else if (dueOn.isBefore(today)) {
      fault("dueOn", "input.past-date", today);
    } else if (!dueOn.isAfter(share.dueOn())) {
      fault("dueOn", "change-request.not-later", share.dueOn());
    }
  }

  private void change(NewRequest asked, LocalDate today) {
    text("text", asked.text());
    var dueOn = asked.dueOn();
    if (dueOn != null && dueOn.isBefore(today)) {
      fault("dueOn", "input.past-date", today);
    }
  }

  private void text(String field, @Nullable String text) {
    required(field, text);
    if (text == null) {
      return;
    }
    if (text.length() > NewRequest.MAX_TEXT) {
      fault(field, "input.too-long", NewRequest.MAX_TEXT);
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
      fault(field, "input.control-characters");
    }
  }

  private void required(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      fault(field, "input.required");
    }
  }

  private void fault(String field, String code, Object... arguments) {
    faults.add(new FieldError(field, code, List.of(arguments)));
  }
}
