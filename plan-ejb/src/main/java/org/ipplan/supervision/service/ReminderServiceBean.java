package org.ipplan.supervision.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.calendar.CalendarService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.supervision.Audience;
import org.ipplan.supervision.NewUrge;
import org.ipplan.supervision.ReminderDetails;
import org.ipplan.supervision.ReminderService;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.supervision.domain.Words;
import org.jspecify.annotations.Nullable;

/** Reads what was told by one statement, which knows who may; urges by one. */
@Stateless
@PermitAll
public class ReminderServiceBean implements ReminderService {
  private static final Set<Audience> USUAL = EnumSet.of(Audience.HANDLER, Audience.LIAISON);
  private static final Set<Audience> URGENT =
      EnumSet.of(Audience.HANDLER, Audience.LIAISON, Audience.HEAD);

  @Inject CallerContext callers;
  @Inject AssignmentService assignments;
  @Inject TaskBoardService board;
  @Inject CalendarService calendar;
  @Inject ReminderRows rows;
  @Inject Telling telling;

  @Override
  public Page<ReminderDetails> ofTask(
      UUID task, int limit, @Nullable String cursor, boolean count) {
    return rows.ofTask(callers.caller(), task, limit, cursor, count);
  }

  @Override
  public ReminderDetails urgeShare(UUID assignment, NewUrge urge) {
    var share = assignments.get(assignment);
    return urge(share.task(), assignment, urge).get(0);
  }

  @Override
  public List<ReminderDetails> urgeTask(UUID task, NewUrge urge) {
    board.task(task);
    return urge(task, null, urge);
  }

  private List<ReminderDetails> urge(UUID task, @Nullable UUID share, NewUrge urge) {
    var caller = callers.caller();
    require(caller, urge);
    var made = rows.urge(caller, task, share, urge, urge.urgent() ? URGENT : USUAL);
    if (made.isEmpty()) {
      throw DomainException.conflict(List.of(whyNot(task, share, urge)));
    }
    var current = calendar.current();
    made.forEach(each -> telling.byHand(each, task, current));
    return made;
  }

  private Refusal whyNot(UUID task, @Nullable UUID share, NewUrge urge) {
    return rows.isOpen(task, share, urge)
        ? Refusal.of("reminder.urged-today")
        : Refusal.of("reminder.nothing-open");
  }

  private static void require(Caller caller, NewUrge urge) {
    if (!caller.isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("reminder.office-only")));
    }
    var faults = Words.faults("note", urge.note());
    if (!faults.isEmpty()) {
      throw DomainException.invalid(faults);
    }
  }
}
