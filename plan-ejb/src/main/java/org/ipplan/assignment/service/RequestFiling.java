package org.ipplan.assignment.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.ipplan.assignment.NewRequest;
import org.ipplan.assignment.RequestKind;
import org.ipplan.assignment.RequestState;
import org.ipplan.assignment.domain.Assignment;
import org.ipplan.assignment.domain.ChangeRequest;
import org.ipplan.assignment.domain.ChangeRequestPolicy;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;

/** Puts requests on file, from the form and from the step {@code transfer}. */
@Dependent
public class RequestFiling {
  /** Time for the office to decide; our own practice, no law. */
  private static final Term TO_DECIDE = Term.workingDays(5);

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject PassingOn passing;
  @Inject RequestTrail trail;

  ChangeRequest file(Assignment share, NewRequest asked) {
    var caller = callers.caller();
    var today = clock.today();
    ChangeRequestPolicy.require(share, asked, caller, today);
    if (asked.kind() == RequestKind.TRANSFER) {
      passing.requireFree(share, new StepInput(null, null, asked.department(), null, null));
    }
    requireNoneOpen(share, asked.kind());
    var decideBy = calendar.deadline(today, TO_DECIDE, TermPurpose.ACT).dueOn();
    var request = ChangeRequest.file(share, asked, caller, clock.now(), decideBy);
    entityManager.persist(request);
    entityManager.flush();
    trail.filed(request);
    return request;
  }

  private void requireNoneOpen(Assignment share, RequestKind kind) {
    var open =
        entityManager
            .createQuery(
                "select count(r) from ChangeRequest r where r.assignment = :share"
                    + " and r.kind = :kind and r.state = :filed",
                Long.class)
            .setParameter("share", share.id())
            .setParameter("kind", kind)
            .setParameter("filed", RequestState.FILED)
            .getSingleResult();
    if (open > 0) {
      throw DomainException.conflict(List.of(Refusal.of("change-request.open-already")));
    }
  }
}
