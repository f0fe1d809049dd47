package org.ipplan.supervision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.ipplan.supervision.LadderRung;
import org.ipplan.supervision.Reminder.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A rung in force.
 *
 * @param told codes of {@link org.ipplan.supervision.Audience}, separated by commas
 * @param sinceOn the day it came into force; null until the ladder is first looked at
 */
@Embeddable
public record Rung(
    @Enumerated(EnumType.STRING) @Column(nullable = false) Matter matter,
    @Column(name = "working_days", nullable = false) int workingDays,
    @Column(name = "audience", nullable = false) String told,
    @Column(name = "since_on") @Nullable LocalDate sinceOn) {

  /** A proposed rung put in force: since when, the ladder in force before it says. */
  static Rung inForce(ProposedRung proposed, @Nullable LocalDate sinceOn) {
    return new Rung(proposed.matter(), proposed.workingDays(), proposed.told(), sinceOn);
  }

  boolean isSamePlace(ProposedRung proposed) {
    return matter == proposed.matter() && workingDays == proposed.workingDays();
  }

  /** As readers see it. */
  public LadderRung details() {
    return new LadderRung(matter, workingDays, Told.audience(told));
  }
}
