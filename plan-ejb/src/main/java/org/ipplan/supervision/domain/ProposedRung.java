package org.ipplan.supervision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ipplan.supervision.LadderRung;
import org.ipplan.supervision.Reminder.Matter;

/**
 * A rung somebody proposes.
 *
 * @param told codes of {@link org.ipplan.supervision.Audience}, separated by commas
 */
@Embeddable
public record ProposedRung(
    @Enumerated(EnumType.STRING) @Column(nullable = false) Matter matter,
    @Column(name = "working_days", nullable = false) int workingDays,
    @Column(name = "audience", nullable = false) String told) {

  static ProposedRung of(LadderRung rung) {
    return new ProposedRung(rung.matter(), rung.workingDays(), Told.text(rung.audience()));
  }

  LadderRung details() {
    return new LadderRung(matter, workingDays, Told.audience(told));
  }
}
