package org.ipplan.calendar.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.calendar.CalendarFile;
import org.ipplan.calendar.CalendarYearDetails;
import org.ipplan.calendar.YearCalendar;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** A year's calendar as a file that was handed in; in force once a second person confirmed it. */
@Entity
@Table(name = "calendar_year")
public class LoadedYear {

  /** Life of a file. */
  public enum State {
    LOADED,
    CONFIRMED
  }

  private record Facts(LoadedYear file, Caller caller) {}

  /** Steps of a file, for the diagrams and for {@link #confirm}. */
  public static final Workflow<State, ?> WORKFLOW = workflow();

  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false)
  private int year;

  @Column(nullable = false)
  private String content;

  @Column(name = "loaded_by", nullable = false)
  private String loadedBy;

  @Column(name = "loaded_at", nullable = false)
  private Instant loadedAt;

  @Column(name = "confirmed_by")
  private @Nullable String confirmedBy;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @SuppressWarnings("NullAway.Init")
  protected LoadedYear() {} // for Jakarta Persistence

  /** A file just handed in; its content must have been read as a calendar of the year. */
  public LoadedYear(int year, String content, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.year = year;
    this.content = content;
    this.loadedBy = caller.name();
    this.loadedAt = now;
  }

  /** Puts the file in force. */
  public void confirm(Caller caller, Instant now) {
    typed().take("confirm", state(), new Facts(this, caller), StepInput.NONE);
    confirmedBy = caller.name();
    confirmedAt = now;
  }

  public List<StepOffer> offers(Caller caller) {
    return typed().offers(state(), new Facts(this, caller));
  }

  public CalendarYearDetails details() {
    return new CalendarYearDetails(
        id, version, year, calendar().source(), loadedBy, loadedAt, confirmedBy, confirmedAt);
  }

  /** The calendar the file holds. */
  public YearCalendar calendar() {
    return CalendarFile.read(new ByteArrayInputStream(content.getBytes(UTF_8)), year);
  }

  public long version() {
    return version;
  }

  private State state() {
    return confirmedBy == null ? State.LOADED : State.CONFIRMED;
  }

  @SuppressWarnings("unchecked") // the facts are this class's own
  private static Workflow<State, Facts> typed() {
    return (Workflow<State, Facts>) WORKFLOW;
  }

  private static Workflow<State, Facts> workflow() {
    return new Workflow<>(
        "calendar-year",
        State.class,
        List.of(
            Transition.<State, Facts>step("confirm", Set.of(State.LOADED), State.CONFIRMED)
                .by(
                    Guard.that(
                        "calendar.administrators-only", f -> f.caller().is(Role.SYSTEM_ADMIN)))
                .by(
                    Guard.that(
                        "calendar.four-eyes", f -> !f.caller().isOneOf(f.file().loadedBy)))));
  }
}
