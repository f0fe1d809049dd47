package org.ipplan.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.ipplan.calendar.CalendarService;
import org.ipplan.shared.BusinessClock;

/** Whether people are at work: by the State Council's calendar, make-up working days included. */
@ApplicationScoped
public class WorkingMorning {
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject Settings settings;

  /** When this morning's digest was due; empty on a day off and before its time. */
  Optional<Instant> begun() {
    var begins = clock.today().atTime(settings.digestAt()).atZone(BusinessClock.ZONE).toInstant();
    var worked = calendar.current().isWorking(clock.today());
    return worked && !clock.now().isBefore(begins) ? Optional.of(begins) : Optional.empty();
  }
}
