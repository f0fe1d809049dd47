package org.ipplan.credit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** Who did something, for whom, and on which day. */
@Embeddable
public class Done {
  @Column(name = "done_by")
  private String by;

  @Column(name = "done_for")
  private @Nullable String actingFor;

  @Column(name = "done_on")
  private LocalDate on;

  @SuppressWarnings("NullAway.Init")
  protected Done() {} // for Jakarta Persistence

  Done(Caller caller, LocalDate today) {
    this.by = caller.name();
    this.actingFor = caller.actingFor();
    this.on = today;
  }

  String by() {
    return by;
  }

  LocalDate on() {
    return on;
  }

  /** Whether the caller, or who the caller acts for, did it. */
  boolean isBy(Caller caller) {
    return caller.isOneOf(by, actingFor);
  }
}
