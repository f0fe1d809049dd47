package org.ipplan.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.ipplan.directory.SubstitutionState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state, every action, every kind of caller: the absent official or a head withdraws. */
class SubstitutionWorkflowTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

  /** A kind of caller, with the first refusal; empty for who may. */
  private enum Who {
    ABSENT("chen.ccpd", "ccpd", null, "", Role.OFFICIAL, Role.LIAISON),
    HEAD("liu.ccpd", "ccpd", null, "", Role.OFFICIAL, Role.DEPARTMENT_HEAD),
    COLLEAGUE("he.ccpd", "ccpd", null, "substitution.self-or-head", Role.OFFICIAL),
    SUBSTITUTE_OF_THE_ABSENT(
        "liu.ccpd", "ccpd", "chen.ccpd", "substitution.in-person", Role.DEPARTMENT_HEAD),
    SUBSTITUTE_OF_THE_HEAD(
        "he.ccpd", "ccpd", "liu.ccpd", "substitution.in-person", Role.DEPARTMENT_HEAD),
    HEAD_OF_ANOTHER(
        "zhao.cnipa", "cnipa", null, "substitution.own-department", Role.DEPARTMENT_HEAD),
    OFFICE_LEAD("zhang.office", "jco", null, "substitution.own-department", Role.OFFICE_LEAD),
    LEADER("leader.feng", "jco", null, "substitution.own-department", Role.LEADER),
    CREDIT_STAFF("sun.credit", "ccpd", null, "substitution.self-or-head", Role.CREDIT_HANDLER),
    ADMINISTRATOR("sysadmin", null, null, "substitution.own-department", Role.SYSTEM_ADMIN),
    AUDITOR("auditor", null, null, "substitution.own-department", Role.AUDIT_ADMIN),
    SYSTEM("demo-system", "ccpd", null, "substitution.self-or-head", Role.SCOPE_PLAN_WRITE);

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings and an unmodifiable set
    private final Caller caller;

    private final String refusal;

    Who(
        String name,
        @Nullable String department,
        @Nullable String actingFor,
        String refusal,
        Role... roles) {
      this.caller = new Caller(name, Set.of(roles), department, actingFor);
      this.refusal = refusal;
    }

    SubstitutionStep step(LocalDate toOn) {
      return new SubstitutionStep(caller, "chen.ccpd", "ccpd", toOn, TODAY);
    }
  }

  static Stream<Arguments> everything() {
    return Arrays.stream(SubstitutionState.values())
        .flatMap(
            state ->
                SubstitutionWorkflow.TABLE.actions().stream()
                    .flatMap(
                        action ->
                            Arrays.stream(Who.values())
                                .map(who -> Arguments.of(state, action, who))));
  }

  @ParameterizedTest(name = "{0}: {1} by {2}")
  @MethodSource("everything")
  void aStepIsTakenExactlyByWhomTheTableNamesAndWhileItStands(
      SubstitutionState state, String action, Who who) {
    if (!who.refusal.isEmpty()) {
      assertRefused(state, action, who, Kind.FORBIDDEN, who.refusal);
    } else if (state == SubstitutionState.WITHDRAWN) {
      assertRefused(state, action, who, Kind.CONFLICT, "workflow.wrong-state");
    } else {
      assertThat(
              SubstitutionWorkflow.TABLE.take(
                  action, state, who.step(TODAY), StepInput.reason("提前返岗")))
          .isEqualTo(SubstitutionState.WITHDRAWN);
    }
  }

  @Test
  void whatIsOverIsNotWithdrawn() {
    var yesterday = Who.ABSENT.step(TODAY.minusDays(1));

    var refusal = refusal(SubstitutionState.ENTERED, yesterday, StepInput.reason("无"));

    assertThat(refusal.code()).isEqualTo("substitution.over");
  }

  @Test
  void aWithdrawalNeedsAReason() {
    var refusal = refusal(SubstitutionState.ENTERED, Who.ABSENT.step(TODAY), StepInput.NONE);

    assertThat(refusal.errors()).extracting("field").containsExactly("reason");
  }

  private static void assertRefused(
      SubstitutionState state, String action, Who who, Kind kind, String code) {
    var refusal = refusal(state, who.step(TODAY), StepInput.reason("提前返岗"));
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(SubstitutionWorkflow.TABLE.offers(state, who.step(TODAY)))
        .filteredOn(offer -> offer.action().equals(action))
        .singleElement()
        .satisfies(
            offer -> assertThat(offer.blockedBy()).extracting(Refusal::guard).contains(code));
  }

  private static DomainException refusal(
      SubstitutionState state, SubstitutionStep step, StepInput input) {
    return catchThrowableOfType(
        DomainException.class,
        () -> SubstitutionWorkflow.TABLE.take(SubstitutionWorkflow.WITHDRAW, state, step, input));
  }
}
