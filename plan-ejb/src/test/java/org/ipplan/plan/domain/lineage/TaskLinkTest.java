package org.ipplan.plan.domain.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageState;
import org.ipplan.plan.domain.lineage.TaskLinkSteps.Facts;
import org.ipplan.plan.domain.lineage.TaskLinkSteps.Other;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A link's life: every state and step, every role. */
class TaskLinkTest {
  private static final Instant NOW = Instant.parse("2025-06-03T01:00:00Z");
  private static final StepInput REASON = StepInput.reason("两项任务对象不同");

  @ParameterizedTest
  @CsvSource({
    "SUGGESTED, confirm, CONFIRMED",
    "SUGGESTED, reject, REJECTED",
    "SUGGESTED, reopen, ",
    "CONFIRMED, confirm, ",
    "CONFIRMED, reject, ",
    "CONFIRMED, reopen, SUGGESTED",
    "REJECTED, confirm, ",
    "REJECTED, reject, ",
    "REJECTED, reopen, SUGGESTED"
  })
  void aStepLeadsOnlyWhereTheTableSays(
      LineageState from, String action, @Nullable LineageState to) {
    var link = in(from);

    if (to == null) {
      refused(() -> take(link, action), "workflow.wrong-state");
      assertThat(link.state()).isEqualTo(from);
    } else {
      take(link, action);
      assertThat(link.state()).isEqualTo(to);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"OFFICE_STAFF", "OFFICE_LEAD"})
  void nobodyButTheOfficeSettles(Role role) {
    var link = in(LineageState.SUGGESTED);
    var facts = facts(Officials.of("somebody", "cnipa", role), LineageKind.CONTINUED);

    refused(() -> link.take("confirm", facts, StepInput.NONE, NOW), "lineage.office-only");
    assertThat(link.offers(facts)).noneMatch(offer -> offer.allowed());
  }

  @Test
  void openingAgainNeedsAReason() {
    var link = in(LineageState.CONFIRMED);

    refused(
        () -> link.take("reopen", facts(Officials.LI_OFFICE, link.kind()), StepInput.NONE, NOW),
        "input.invalid");
  }

  @Test
  void aConfirmationMayGiveAnotherKind() {
    var link = in(LineageState.SUGGESTED);

    link.take("confirm", facts(Officials.LI_OFFICE, LineageKind.MERGED), StepInput.NONE, NOW);

    assertThat(link.kind()).isEqualTo(LineageKind.MERGED);
  }

  @Test
  void onlyWhatWasDroppedHasNoLaterTask() {
    var link = in(LineageState.SUGGESTED);
    var dropped = facts(Officials.LI_OFFICE, LineageKind.DROPPED);

    assertThatThrownBy(() -> link.take("confirm", dropped, StepInput.NONE, NOW))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.errors().get(0).code()).isEqualTo("lineage.kind-mismatch"));
    assertThatThrownBy(
            () -> new TaskLink(UUID.randomUUID(), 2024, null, 2025, LineageKind.CONTINUED))
        .isInstanceOf(DomainException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "CONTINUED, MERGED, true",
    "CONTINUED, CONTINUED, true",
    "CONTINUED, DROPPED, true",
    "MERGED, CONTINUED, true",
    "SPLIT, DROPPED, true",
    "MERGED, MERGED, false",
    "SPLIT, SPLIT, false",
    "MERGED, SPLIT, false"
  })
  void whatContinuesAloneOrEndsHasNoOtherLink(
      LineageKind kind, LineageKind other, boolean refused) {
    var link = in(LineageState.SUGGESTED);
    var facts = new Facts(Officials.LI_OFFICE, kind, List.of(new Other(other, 4, 3)));

    if (refused) {
      refused(() -> link.take("confirm", facts, StepInput.NONE, NOW), "lineage.excludes");
    } else {
      link.take("confirm", facts, StepInput.NONE, NOW);
      assertThat(link.state()).isEqualTo(LineageState.CONFIRMED);
    }
  }

  private static void refused(ThrowingCallable step, String code) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static TaskLink in(LineageState state) {
    var link =
        new TaskLink(UUID.randomUUID(), 2024, UUID.randomUUID(), 2025, LineageKind.CONTINUED);
    switch (state) {
      case SUGGESTED -> {}
      case CONFIRMED -> take(link, "confirm");
      case REJECTED -> take(link, "reject");
    }
    return link;
  }

  private static void take(TaskLink link, String action) {
    link.take(action, facts(Officials.LI_OFFICE, link.kind()), REASON, NOW);
  }

  private static Facts facts(Caller caller, LineageKind kind) {
    return new Facts(caller, kind, List.of());
  }
}
