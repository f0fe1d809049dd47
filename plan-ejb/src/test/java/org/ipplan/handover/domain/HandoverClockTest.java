package org.ipplan.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.handover.HandoverKind.ADMINISTRATIVE;
import static org.ipplan.handover.HandoverKind.CRIMINAL;
import static org.ipplan.handover.HandoverState.ACCEPTED;
import static org.ipplan.handover.HandoverState.APPROVED;
import static org.ipplan.handover.HandoverState.DECLINED;
import static org.ipplan.handover.HandoverState.DRAFT;
import static org.ipplan.handover.HandoverState.FILED;
import static org.ipplan.handover.HandoverState.INCOMPLETE;
import static org.ipplan.handover.HandoverState.RECONSIDERING;
import static org.ipplan.handover.HandoverState.SENT;
import static org.ipplan.handover.HandoverState.SIGNED;
import static org.ipplan.handover.HandoverState.TO_APPROVE;

import java.time.Instant;
import java.time.LocalDate;
import org.ipplan.calendar.PublishedCalendars;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverState;
import org.ipplan.testing.Packs;
import org.junit.jupiter.api.Test;

/** Which term runs when; the days about the Dragon Boat Festival of 2024 (8 to 10 June off). */
class HandoverClockTest {
  private static final Instant MONDAY = Instant.parse("2024-06-03T01:00:00Z");
  private static final Instant THURSDAY = Instant.parse("2024-06-06T01:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2024-06-07T01:00:00Z");

  private final HandoverClock clock =
      new HandoverClock(Packs.book(), WorkingCalendar.of(PublishedCalendars.all()));

  @Test
  void ct5TheHeadDecidesInThreeDaysAndTheCaseGoesIn24Hours() {
    assertThat(on(TO_APPROVE, CRIMINAL, MONDAY)).isEqualTo("2024-06-06");
    assertThat(on(TO_APPROVE, CRIMINAL, THURSDAY)).isEqualTo("2024-06-11");
    assertThat(running(APPROVED, CRIMINAL, FRIDAY).at()).isEqualTo("2024-06-08T01:00:00Z");
  }

  @Test
  void ct7WhatIsOutsideItsJurisdictionIsPassedOnIn24Hours() {
    assertThat(clock.toForward(FRIDAY).at()).isEqualTo("2024-06-08T01:00:00Z");
    assertThat(clock.toForward(FRIDAY).isOver(Instant.parse("2024-06-08T01:00:00Z"))).isFalse();
    assertThat(clock.toForward(FRIDAY).isOver(Instant.parse("2024-06-08T01:00:01Z"))).isTrue();
  }

  @Test
  void ct8ACaseIsExaminedInThreeDaysFromSigningWhateverComesBetween() {
    assertThat(on(SIGNED, CRIMINAL, MONDAY)).isEqualTo("2024-06-06");
    assertThat(clock.running(ACCEPTED, CRIMINAL, FRIDAY, MONDAY).map(HandoverClock.Running::on))
        .contains(LocalDate.of(2024, 6, 6));
    assertThat(on(ACCEPTED, CRIMINAL, THURSDAY)).isEqualTo("2024-06-11");
  }

  @Test
  void ct9ReconsiderationIsAskedForAndDecidedInThreeDaysEach() {
    assertThat(on(DECLINED, CRIMINAL, MONDAY)).isEqualTo("2024-06-06");
    assertThat(on(DECLINED, CRIMINAL, THURSDAY)).isEqualTo("2024-06-11");
    assertThat(on(RECONSIDERING, CRIMINAL, MONDAY)).isEqualTo("2024-06-06");
    assertThat(on(RECONSIDERING, CRIMINAL, THURSDAY)).isEqualTo("2024-06-11");
  }

  @Test
  void ho1TheReceiverSignsInTwoWorkingDays() {
    assertThat(on(SENT, ADMINISTRATIVE, FRIDAY)).isEqualTo("2024-06-12");
  }

  @Test
  void ho2TheReceiverAnswersInFiveWorkingDays() {
    assertThat(on(SIGNED, ADMINISTRATIVE, FRIDAY)).isEqualTo("2024-06-17");
  }

  @Test
  void ho3TheOutcomeIsToldInThirtyWorkingDays() {
    assertThat(on(ACCEPTED, ADMINISTRATIVE, FRIDAY)).isEqualTo("2024-07-22");
  }

  @Test
  void ho4WhatIsMissingIsSuppliedInThreeWorkingDays() {
    assertThat(on(INCOMPLETE, ADMINISTRATIVE, FRIDAY)).isEqualTo("2024-06-13");
    assertThat(on(INCOMPLETE, CRIMINAL, FRIDAY)).isEqualTo("2024-06-13");
  }

  @Test
  void nothingRunsInADraftAndAtTheEnd() {
    assertThat(clock.running(DRAFT, CRIMINAL, MONDAY, null)).isEmpty();
    assertThat(clock.running(SENT, CRIMINAL, MONDAY, null)).isEmpty();
    assertThat(clock.running(FILED, CRIMINAL, MONDAY, MONDAY)).isEmpty();
    assertThat(clock.running(TO_APPROVE, ADMINISTRATIVE, MONDAY, null)).isEmpty();
  }

  private String on(HandoverState state, HandoverKind kind, Instant since) {
    return running(state, kind, since).on().toString();
  }

  private HandoverClock.Running running(HandoverState state, HandoverKind kind, Instant since) {
    return clock.running(state, kind, since, null).orElseThrow();
  }
}
