package org.ipplan.calendar.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.calendar.CalendarAdministration;
import org.ipplan.calendar.CalendarChange;
import org.ipplan.calendar.CalendarFile;
import org.ipplan.calendar.CalendarPreview;
import org.ipplan.calendar.CalendarYearDetails;
import org.ipplan.calendar.DateMove;
import org.ipplan.calendar.YearCalendar;
import org.ipplan.calendar.domain.LoadedYear;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.workflow.StepOffer;

/** Keeps handed-in calendars and puts them in force. */
@Stateless
@PermitAll
public class CalendarAdministrationBean implements CalendarAdministration {
  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject CalendarInForce inForce;
  @Inject DateMoves dates;
  @Inject Event<StepTaken> steps;

  @Override
  public List<CalendarYearDetails> loaded() {
    administrator();
    return entityManager
        .createQuery("select y from LoadedYear y order by y.loadedAt desc, y.id", LoadedYear.class)
        .getResultStream()
        .map(LoadedYear::details)
        .toList();
  }

  @Override
  public CalendarYearDetails load(int year, InputStream file) {
    var caller = administrator();
    var content = read(file);
    CalendarFile.read(new ByteArrayInputStream(content), year);
    var loaded = new LoadedYear(year, new String(content, UTF_8), caller, clock.now());
    entityManager.persist(loaded);
    record("load", loaded);
    return loaded.details();
  }

  @Override
  public CalendarYearDetails get(UUID id) {
    administrator();
    return find(id).details();
  }

  @Override
  public YearCalendar content(UUID id) {
    administrator();
    return find(id).calendar();
  }

  @Override
  public CalendarPreview preview(int year, InputStream file) {
    administrator();
    return preview(CalendarFile.read(new ByteArrayInputStream(read(file)), year));
  }

  @Override
  public CalendarPreview preview(UUID id) {
    administrator();
    return preview(find(id).calendar());
  }

  private CalendarPreview preview(YearCalendar year) {
    var change = change(year);
    var first = LocalDate.of(year.year(), 1, 1);
    return new CalendarPreview(
        year.year(),
        change.changed(first.minusDays(1), first.plusYears(1).minusDays(1)),
        dates.of(change).stream().map(DateMove::listed).toList());
  }

  private CalendarChange change(YearCalendar year) {
    var now = inForce.calendar();
    return new CalendarChange(now, now.with(year), clock.today());
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    return find(id).offers(administrator());
  }

  @Override
  public CalendarYearDetails confirm(UUID id, long expectedVersion) {
    var file = find(id);
    if (file.version() != expectedVersion) {
      throw DomainException.stale();
    }
    oneAtATime();
    // before the file counts: the calendar in force must not be read inside this transaction after
    var change = change(file.calendar());
    file.confirm(callers.caller(), clock.now());
    entityManager.flush();
    record("confirm", file);
    dates.carryOut(change, file.calendar());
    return file.details();
  }

  /**
   * Two years confirmed at once: the second waits, and moves dates from where the first put them.
   */
  private void oneAtATime() {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext('calendar'), 0)", Integer.class)
        .getResultList();
  }

  private LoadedYear find(UUID id) {
    var file = entityManager.find(LoadedYear.class, id);
    if (file == null) {
      throw DomainException.notFound("calendar.file-not-found", id);
    }
    return file;
  }

  private Caller administrator() {
    var caller = callers.caller();
    if (!caller.is(Role.SYSTEM_ADMIN)) {
      throw DomainException.forbidden(List.of(Refusal.of("calendar.administrators-only")));
    }
    return caller;
  }

  private void record(String action, LoadedYear file) {
    var details = file.details();
    steps.fire(
        StepTaken.recorded(action, "calendar-year", details.id().toString())
            .with(Map.of("year", Integer.toString(details.year()))));
  }

  /** One byte more than may be, so that the reader can refuse what is too large. */
  private static byte[] read(InputStream file) {
    try {
      return file.readNBytes(CalendarFile.MAX_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
