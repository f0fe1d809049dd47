package org.ipplan.measure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** What a department says it did, on which day and by whom. */
@Embeddable
public class Feedback {
  @Column(name = "done_on")
  private @Nullable LocalDate doneOn;

  @Column(name = "done_by")
  private @Nullable String doneBy;

  @Column(name = "done_for")
  private @Nullable String doneFor;

  @Column(name = "note")
  private @Nullable String note;

  protected Feedback() {} // for Jakarta Persistence

  Feedback(Caller caller, @Nullable String note, LocalDate on) {
    this.doneOn = on;
    this.doneBy = caller.name();
    this.doneFor = caller.actingFor();
    this.note = note;
  }
}
