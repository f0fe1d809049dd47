package org.ipplan.handover.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A running term as it is kept, with the rule behind it. */
@Embeddable
public class KeptTerm {
  @Column(name = "due_on")
  private LocalDate on;

  @Column(name = "due_at")
  private @Nullable Instant at;

  @Column(name = "due_from_on")
  private LocalDate fromOn;

  @Column(name = "due_point")
  private String point;

  @Column(name = "due_rule_set")
  private String ruleSet;

  @SuppressWarnings("NullAway.Init")
  protected KeptTerm() {} // for Jakarta Persistence

  static KeptTerm of(HandoverClock.Running running) {
    var kept = new KeptTerm();
    kept.on = running.on();
    kept.at = running.at();
    kept.fromOn = running.fromOn();
    kept.point = running.point();
    kept.ruleSet = running.ruleSet();
    return kept;
  }

  HandoverClock.Running running() {
    return new HandoverClock.Running(on, at, fromOn, point, ruleSet);
  }
}
