package org.ipplan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.supervision.Reminder.Matter;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ladder is data: one administrator proposes, another confirms, and from then on it counts. */
class LadderChangeScenarioTest {
  private Product product;
  private ToldInTests told;

  @BeforeEach
  void start() {
    product = Product.startWith(ToldInTests.class).withDirectory();
    told = product.bean(ToldInTests.class);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void itIsShippedWithARungForEveryStepOfPractice() {
    var ladder = get(Officials.CHEN_CCPD);

    assertThat(ladder.state()).isEqualTo(LadderState.SETTLED);
    assertThat(ladder.rungs())
        .filteredOn(rung -> rung.matter() == Matter.REPORT)
        .extracting(LadderRung::workingDays)
        .containsExactly(-10, -3, 0, 3, 10);
    assertThat(ladder.rungs())
        .filteredOn(rung -> rung.workingDays() == 10)
        .allMatch(rung -> rung.audience().equals(EnumSet.allOf(Audience.class)));
    assertThat(ladder.confirmedBy()).isNull();
  }

  @Test
  void aProposalChangesNothingUntilASecondAdministratorConfirms() {
    DueTask.sweep(product, "2024-01-02");
    DueTask.in(product, 1, "2024-02-07");

    propose(rung(-2));
    DueTask.sweep(product, "2024-02-05");
    assertThat(told.all()).extracting(Reminder::workingDaysLeft).containsExactly(2);
    assertThat(told.all().get(0).audience()).contains(Audience.LIAISON);
    told.forget();

    take(Officials.SYSADMIN2, "confirm");
    DueTask.sweepFromTo(product, "2024-02-05", "2024-03-08");
    assertThat(told.all()).extracting(Reminder::audience).containsExactly(Set.of(Audience.HEAD));
    var ladder = get(Officials.LI_OFFICE);
    assertThat(ladder.rungs()).containsExactly(rung(-2));
    assertThat(ladder.confirmedBy()).isEqualTo("sysadmin2");
  }

  @Test
  void aNewRungIsNotRungForTheDaysBeforeIt() {
    DueTask.sweep(product, "2024-01-02");
    DueTask.in(product, 1, "2024-02-07");
    DueTask.sweep(product, "2024-02-04");
    told.forget();

    propose(rung(-10), rung(-4), rung(-3), rung(0));
    take(Officials.SYSADMIN2, "confirm");
    DueTask.sweepFromTo(product, "2024-02-04", "2024-02-08");

    assertThat(told.all()).extracting(Reminder::workingDaysLeft).containsExactly(0);
  }

  @Test
  void aFirstLookTellsNobodyOfThePast() {
    DueTask.in(product, 1, "2024-02-07");
    DueTask.in(product, 2, "2024-06-05");

    DueTask.sweepFromTo(product, "2024-06-03", "2024-06-04");
    assertThat(told.all()).isEmpty();

    DueTask.sweep(product, "2024-06-05");
    assertThat(told.all()).hasSize(1);
  }

  @Test
  void whoProposedDoesNotConfirmAndNobodyElseChangesIt() {
    propose(rung(-2));

    assertThat(refusal(Officials.SYSADMIN, "confirm").code()).isEqualTo("ladder.four-eyes");
    assertThat(refusal(Officials.ZHANG_OFFICE, "confirm").code())
        .isEqualTo("ladder.administrators-only");
    assertThat(get(Officials.ZHANG_OFFICE).proposal()).isNull();
    take(Officials.SYSADMIN, "withdraw");
    assertThat(get(Officials.SYSADMIN2).proposal()).isNull();
    assertThat(get(Officials.SYSADMIN2).rungs()).hasSize(19);
    assertThat(refusal(Officials.SYSADMIN2, "confirm").kind()).isEqualTo(Kind.CONFLICT);
  }

  @Test
  void faultyRungsAreNamed() {
    var refusal =
        catchThrowableOfType(
            DomainException.class,
            () ->
                propose(rung(-2), rung(-2), rung(61), new LadderRung(Matter.REPORT, 1, Set.of())));

    assertThat(refusal.errors())
        .extracting("code")
        .containsExactly("ladder.rung-twice", "ladder.too-far", "input.required");
  }

  @Test
  void whoReadAnOlderLadderIsToldSo() {
    propose(rung(-2));

    var refusal =
        catchThrowableOfType(
            DomainException.class,
            () ->
                product.as(
                    Officials.SYSADMIN2,
                    EscalationLadderService.class,
                    ladder -> ladder.take("confirm", 0)));
    assertThat(refusal.kind()).isEqualTo(Kind.STALE);
  }

  private static LadderRung rung(int workingDays) {
    return new LadderRung(Matter.ASSIGNMENT, workingDays, Set.of(Audience.HEAD));
  }

  private LadderDetails get(Caller caller) {
    return product.as(caller, EscalationLadderService.class, EscalationLadderService::get);
  }

  private void propose(LadderRung... rungs) {
    product.as(
        Officials.SYSADMIN,
        EscalationLadderService.class,
        ladder -> ladder.propose(ladder.get().version(), List.of(rungs)));
  }

  private void take(Caller caller, String action) {
    product.as(
        caller,
        EscalationLadderService.class,
        ladder -> ladder.take(action, ladder.get().version()));
  }

  private DomainException refusal(Caller caller, String action) {
    return catchThrowableOfType(DomainException.class, () -> take(caller, action));
  }
}
