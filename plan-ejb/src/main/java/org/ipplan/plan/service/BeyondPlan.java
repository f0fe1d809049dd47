package org.ipplan.plan.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.calendar.TermUnit;
import org.ipplan.directory.DirectoryService;
import org.ipplan.plan.NewTask;
import org.ipplan.plan.TaskAdded;
import org.ipplan.plan.TaskState;
import org.ipplan.plan.domain.BilingualText;
import org.ipplan.plan.domain.NewTaskPolicy;
import org.ipplan.plan.domain.Task;
import org.ipplan.plan.domain.TaskParty;
import org.ipplan.plan.domain.Wording;
import org.ipplan.plan.text.PlanLanguage;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.jspecify.annotations.Nullable;

/** Tasks that are asked in mid-year: added ones, leaders' instructions, decisions of meetings. */
@Dependent
public class BeyondPlan {
  /** Above every number a plan has used, so that nobody takes one for a number of the plan. */
  private static final int FIRST_NUMBER = 1001;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject DirectoryService directory;
  @Inject Event<TaskAdded> added;
  @Inject Event<StepTaken> steps;

  UUID add(NewTask asked) {
    var today = clock.today();
    NewTaskPolicy.require(asked, today);
    var unit = asked.term() == null ? TermUnit.CALENDAR_DAY : TermUnit.WORKING_DAY;
    var task = Task.beyondPlan(asked, wording(asked, dueOn(asked, today)), unit);
    entityManager.persist(task);
    entityManager.flush();
    record(task, asked);
    added.fire(new TaskAdded(task.id()));
    return task.id();
  }

  private LocalDate dueOn(NewTask asked, LocalDate today) {
    var due = asked.dueOn();
    if (due != null) {
      return due;
    }
    var term = asked.term() == null ? 1 : asked.term();
    return calendar.deadline(today, Term.workingDays(term), TermPurpose.ACT).dueOn();
  }

  private Wording wording(NewTask asked, LocalDate dueOn) {
    var number = nextNumber(asked.year());
    return new Wording(
        number,
        Integer.toString(number),
        null,
        null,
        in(asked.title()),
        in(asked.handledOutside() ? null : asked.text()),
        null,
        asked.mode(),
        false,
        false,
        dueOn,
        asked.departments().stream().map(this::party).toList());
  }

  private TaskParty party(String code) {
    try {
      return new TaskParty(code, directory.department(code).nameZh());
    } catch (DomainException unknown) {
      throw DomainException.invalid("departments", "department.unknown", code);
    }
  }

  /** Two that are added at once wait for each other here. */
  private int nextNumber(int year) {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext('beyond-plan'), :year)", Integer.class)
        .setParameter("year", year)
        .getResultList();
    return entityManager
        .createQuery(
            "select coalesce(max(t.number) + 1, :first) from Task t"
                + " where t.year = :year and t.planVersion is null",
            Integer.class)
        .setParameter("year", year)
        .setParameter("first", FIRST_NUMBER)
        .getSingleResult();
  }

  private static BilingualText in(@Nullable String text) {
    var chinese = text != null && text.codePoints().anyMatch(Character::isIdeographic);
    return BilingualText.in(chinese ? PlanLanguage.ZH : PlanLanguage.EN, text);
  }

  private void record(Task task, NewTask asked) {
    steps.fire(
        new StepTaken(
            "add",
            "task",
            task.id().toString(),
            task.id(),
            Visibility.OPEN,
            null,
            null,
            TaskState.ASSIGNED.name(),
            null,
            task.version(),
            null,
            Map.of("source", asked.source().name(), "reference", asked.reference())));
  }
}
