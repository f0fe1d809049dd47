package org.ipplan.connection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.WarningLevel;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.connection.domain.SystemWarning;
import org.ipplan.connection.domain.WarningSteps;
import org.ipplan.connection.persistence.TaskReads;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;

/** Warnings stand with the task and wait for whoever leads it. */
@Dependent
public class WarningsTarget implements FeedTarget {
  private static final String KNOWN =
      "select w from SystemWarning w where w.feed = :feed and w.reference = :reference";

  @Inject EntityManager entityManager;
  @Inject TaskReads tasks;
  @Inject BusinessClock clock;
  @Inject Event<StepTaken> steps;

  @Override
  public FeedKind kind() {
    return FeedKind.WARNINGS;
  }

  @Override
  public int atOnce() {
    return 50;
  }

  @Override
  public List<List<FieldError>> take(FeedSource source, List<Fresh> items) {
    items.forEach(each -> keep(source, each));
    return items.stream().map(each -> List.<FieldError>of()).toList();
  }

  private void keep(FeedSource source, Fresh fresh) {
    var known =
        entityManager
            .createQuery(KNOWN, SystemWarning.class)
            .setParameter("feed", source.feed())
            .setParameter("reference", fresh.item().reference())
            .getResultStream()
            .findFirst();
    known.ifPresent(warning -> warning.correct(said(fresh), clock.now()));
    var warning = known.orElseGet(() -> made(source, fresh));
    tell(known.isPresent() ? "correct" : "warn", warning, source);
  }

  private SystemWarning made(FeedSource source, Fresh fresh) {
    var led = tasks.led(source.setUp().task());
    var warning =
        new SystemWarning(
            source.feed(),
            fresh.item().reference(),
            said(fresh),
            led.map(TaskReads.Led::task).orElse(null),
            led.map(TaskReads.Led::department).orElse(null),
            clock.now());
    entityManager.persist(warning);
    entityManager.flush();
    return warning;
  }

  private static SystemWarning.Said said(Fresh fresh) {
    return new SystemWarning.Said(
        WarningLevel.valueOf(fresh.value("level")),
        fresh.value("title"),
        fresh.value("text"),
        LocalDate.parse(fresh.value("issuedOn")));
  }

  /** Whoever leads the task is told by this step. */
  private void tell(String action, SystemWarning warning, FeedSource source) {
    steps.fire(
        new StepTaken(
            action,
            WarningSteps.WORKFLOW.name(),
            warning.id().toString(),
            warning.task(),
            Visibility.PARTIES,
            warning.department(),
            null,
            warning.state().name(),
            null,
            null,
            null,
            Map.of("system", source.system())));
  }
}
