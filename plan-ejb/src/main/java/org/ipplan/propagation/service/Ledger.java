package org.ipplan.propagation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.credit.EntryChange;
import org.ipplan.propagation.domain.CopyTerms;
import org.ipplan.propagation.domain.Occasion;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.StepTaken;

/** Writes down who is to be told of a change, once, in the transaction of the change. */
@Dependent
public class Ledger {
  @Inject Occasions occasions;
  @Inject LedgerRows rows;
  @Inject Post post;
  @Inject RulePacks rules;
  @Inject CalendarService calendar;
  @Inject BusinessClock clock;
  @Inject Event<StepTaken> steps;

  void note(UUID knowledge, EntryChange change) {
    occasions.of(knowledge, change).ifPresent(this::note);
  }

  /** The same change a second time changes nothing. */
  void note(Occasion occasion) {
    if (rows.isTold(occasion)) {
      return;
    }
    var lines = rows.write(occasion, law());
    var overtaken = rows.overtake(occasion);
    if (lines.isEmpty() && overtaken == 0) {
      return;
    }
    steps.fire(
        StepTaken.recorded("propagate", "list-entry", occasion.entry().toString())
            .with(
                Map.of(
                    "change", occasion.change().name(),
                    "recipients", String.valueOf(lines.size()),
                    "overtaken", String.valueOf(overtaken))));
    post.hand(lines);
  }

  /** New recipients are told of what stands. */
  void introduce() {
    var told = rows.introduce(clock.today(), clock.now(), law());
    if (told > 0) {
      steps.fire(
          StepTaken.recorded("introduce", "list-recipient", "new")
              .with(Map.of("lines", String.valueOf(told))));
    }
  }

  private CopyTerms law() {
    return new CopyTerms(rules.current(), calendar.current());
  }
}
