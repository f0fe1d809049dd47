package org.ipplan.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.progress.domain.ReportWorkflow.APPROVE;
import static org.ipplan.progress.domain.ReportWorkflow.EDIT;
import static org.ipplan.progress.domain.ReportWorkflow.LOCK;
import static org.ipplan.progress.domain.ReportWorkflow.RETURN;
import static org.ipplan.progress.domain.ReportWorkflow.SEND_BACK;
import static org.ipplan.progress.domain.ReportWorkflow.SIGN_OFF;
import static org.ipplan.progress.domain.ReportWorkflow.SUBMIT;
import static org.ipplan.progress.domain.ReportWorkflow.TABLE;
import static org.ipplan.progress.domain.ReportWorkflow.UNLOCK;
import static org.ipplan.progress.domain.ReportWorkflow.WITHDRAW;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.progress.ReportState;
import org.ipplan.progress.domain.ReportStep.SignOff;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Messages;
import org.ipplan.shared.NamedDepartments;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every state, every action, every kind of caller, against a table written by hand: the department
 * reports its share (T6, T8), the office decides, four eyes.
 */
class ReportWorkflowTest {
  private static final StepInput WITH_REASON = StepInput.reason("请补充数据");

  /** A kind of caller, with the first refusal of the department's steps and of the office's. */
  private enum Who {
    LIAISON("ccpd", false, "", "report.office-only", Role.OFFICIAL, Role.LIAISON),
    HEAD("ccpd", false, "", "report.office-only", Role.OFFICIAL, Role.DEPARTMENT_HEAD),
    HEAD_WHO_DRAFTED("ccpd", true, "", "report.office-only", Role.DEPARTMENT_HEAD),
    HEAD_OF_ANOTHER(
        "samr", false, "report.own-department", "report.office-only", Role.DEPARTMENT_HEAD),
    OTHER_DEPARTMENT("samr", false, "report.own-department", "report.office-only", Role.LIAISON),
    CREDIT_STAFF("ccpd", false, "report.official-only", "report.office-only", Role.CREDIT_HANDLER),
    LEAD("cnipa", false, "report.own-department", "report.office-only", Role.OFFICIAL),
    CREDIT_STAFF_OF_THE_LEAD(
        "cnipa", false, "report.own-department", "report.office-only", Role.CREDIT_HANDLER),
    OFFICE("jco", false, "report.own-department", "", Role.OFFICE_STAFF),
    OFFICE_LEAD("jco", false, "report.own-department", "", Role.OFFICE_LEAD),
    OFFICE_THAT_MADE_IT("ccpd", true, "", "report.four-eyes", Role.OFFICIAL, Role.OFFICE_STAFF),
    LEADER("jco", false, "report.own-department", "report.office-only", Role.LEADER),
    EXPERT("", false, "report.own-department", "report.office-only", Role.EXPERT),
    ADMINISTRATOR("", false, "report.own-department", "report.office-only", Role.SYSTEM_ADMIN),
    AUDITOR("", false, "report.own-department", "report.office-only", Role.AUDIT_ADMIN),
    SYSTEM("ccpd", false, "report.official-only", "report.office-only", Role.SCOPE_PLAN_WRITE);

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings and an unmodifiable set
    private final Caller caller;

    private final boolean maker;
    private final String departmentsStep;
    private final String officesStep;

    Who(
        String department,
        boolean maker,
        String departmentsStep,
        String officesStep,
        Role... roles) {
      this.caller = new Caller("someone", Set.of(roles), department.isEmpty() ? null : department);
      this.maker = maker;
      this.departmentsStep = departmentsStep;
      this.officesStep = officesStep;
    }

    ReportStep facts(String action) {
      var signOff = HEADS_STEPS.contains(action) ? SignOff.MISSING : SignOff.NOT_USED;
      return facts(
          signOff,
          new Whole("cnipa", NamedDepartments.NONE, NamedDepartments.NONE, action.equals(LOCK)));
    }

    ReportStep facts(SignOff signOff) {
      return facts(signOff, Whole.ALONE);
    }

    ReportStep facts(SignOff signOff, Whole whole) {
      return new ReportStep(
          caller, "ccpd", "已完成", AssignmentState.IN_PROGRESS, maker, signOff, whole);
    }

    String refusal(String action) {
      if (HEADS_STEPS.contains(action)) {
        return headsRefusal(action);
      }
      if (DEPARTMENTS_STEPS.contains(action)) {
        return departmentsStep;
      }
      return switch (action) {
        case RETURN -> this == LEAD ? "" : officesStep.replace("office-only", "reviewer-only");
        case UNLOCK -> "workflow.follows-work";
        case LOCK -> officesStep.replace("report.four-eyes", "");
        default -> officesStep;
      };
    }

    private String headsRefusal(String action) {
      if (!departmentsStep.isEmpty()) {
        return departmentsStep;
      }
      if (!caller.is(Role.DEPARTMENT_HEAD)) {
        return "report.head-only";
      }
      return maker && action.equals(SIGN_OFF) ? "report.sign-off-four-eyes" : "";
    }
  }

  /** To which state an action leads from which; what is missing here is refused. */
  private static final Map<String, Map<ReportState, ReportState>> LEADS_TO =
      Map.of(
          EDIT,
          Map.of(
              ReportState.DRAFT, ReportState.DRAFT,
              ReportState.RETURNED, ReportState.RETURNED),
          SUBMIT,
          Map.of(
              ReportState.DRAFT, ReportState.SUBMITTED,
              ReportState.RETURNED, ReportState.SUBMITTED),
          SIGN_OFF,
          Map.of(
              ReportState.DRAFT, ReportState.DRAFT,
              ReportState.RETURNED, ReportState.RETURNED),
          SEND_BACK,
          Map.of(
              ReportState.DRAFT, ReportState.DRAFT,
              ReportState.RETURNED, ReportState.RETURNED),
          WITHDRAW,
          Map.of(ReportState.SUBMITTED, ReportState.DRAFT),
          RETURN,
          Map.of(ReportState.SUBMITTED, ReportState.RETURNED),
          APPROVE,
          Map.of(ReportState.SUBMITTED, ReportState.APPROVED),
          LOCK,
          Map.of(ReportState.APPROVED, ReportState.LOCKED),
          UNLOCK,
          Map.of(ReportState.LOCKED, ReportState.APPROVED));

  private static final List<String> DEPARTMENTS_STEPS = List.of(EDIT, SUBMIT, WITHDRAW);
  private static final List<String> HEADS_STEPS = List.of(SIGN_OFF, SEND_BACK);

  static Stream<Arguments> everything() {
    return Arrays.stream(ReportState.values())
        .flatMap(
            state ->
                TABLE.actions().stream()
                    .flatMap(
                        action ->
                            Arrays.stream(Who.values())
                                .map(who -> Arguments.of(state, action, who))));
  }

  @ParameterizedTest(name = "{0}: {1} by {2}")
  @MethodSource("everything")
  void aStepIsTakenExactlyByWhomTheTableNamesAndWhereItLeadsSomewhere(
      ReportState state, String action, Who who) {
    var refused = who.refusal(action);
    var to = LEADS_TO.getOrDefault(action, Map.of()).get(state);

    if (!refused.isEmpty()) {
      assertRefused(state, action, who, Kind.FORBIDDEN, refused);
    } else if (to == null) {
      assertRefused(state, action, who, Kind.CONFLICT, "workflow.wrong-state");
    } else {
      assertThat(TABLE.take(action, state, who.facts(action), WITH_REASON)).isEqualTo(to);
      assertThat(offer(action, state, who.facts(action)).allowed()).isTrue();
    }
  }

  @Test
  void theTableOfThisTestNamesEveryAction() {
    assertThat(LEADS_TO.keySet()).containsExactlyInAnyOrderElementsOf(TABLE.actions());
  }

  @Test
  void anEmptyNarrativeIsNotSubmitted() {
    var empty =
        new ReportStep(
            Who.LIAISON.caller,
            "ccpd",
            " \n",
            AssignmentState.IN_PROGRESS,
            true,
            SignOff.NOT_USED,
            Whole.ALONE);

    var refusal = refusal(SUBMIT, ReportState.DRAFT, empty, StepInput.NONE);

    assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
    assertThat(refusal.code()).isEqualTo("report.narrative-empty");
  }

  @Test
  void theWholeDoesNotGoUpWhilePartsAreMissing() {
    var facts =
        Who.LIAISON.facts(
            SignOff.NOT_USED,
            new Whole(null, departments("samr", "cnipa"), NamedDepartments.NONE, false));

    var refusal = refusal(SUBMIT, ReportState.DRAFT, facts, StepInput.NONE);

    assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
    assertThat(refusal.code()).isEqualTo("report.parts-missing");
    assertThat(said(refusal, Locale.SIMPLIFIED_CHINESE)).contains("samr局、cnipa局");
    assertThat(said(refusal, Locale.ENGLISH)).contains("Body samr, Body cnipa");
  }

  @Test
  void noReportGoesUpWhileSomebodyAskedToCoSignDoesNotAgree() {
    var facts =
        Who.LIAISON.facts(
            SignOff.NOT_USED, new Whole(null, NamedDepartments.NONE, departments("samr"), false));

    var refusal = refusal(SUBMIT, ReportState.DRAFT, facts, StepInput.NONE);

    assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
    assertThat(refusal.code()).isEqualTo("report.not-co-signed");
    assertThat(said(refusal, Locale.ENGLISH)).contains("Body samr");
  }

  @ParameterizedTest
  @ValueSource(strings = {EDIT, SUBMIT, RETURN, APPROVE, WITHDRAW, SIGN_OFF, SEND_BACK})
  void nothingOfAClosedPeriodChanges(String action) {
    var closed = new Whole(null, NamedDepartments.NONE, NamedDepartments.NONE, true);
    var state =
        Set.of(EDIT, SUBMIT, SIGN_OFF, SEND_BACK).contains(action)
            ? ReportState.DRAFT
            : ReportState.SUBMITTED;
    var who =
        Set.of(RETURN, APPROVE).contains(action)
            ? Who.OFFICE
            : HEADS_STEPS.contains(action) ? Who.HEAD : Who.LIAISON;

    assertThat(offer(action, state, who.facts(SignOff.MISSING, closed)).blockedBy())
        .extracting(Refusal::guard)
        .contains("report.period-closed");
  }

  @Test
  void aReportIsLockedWithItsPeriodOnly() {
    var refusal =
        refusal(LOCK, ReportState.APPROVED, Who.OFFICE.facts(SignOff.NOT_USED), StepInput.NONE);

    assertThat(refusal.code()).isEqualTo("report.period-open");
  }

  @Test
  void aReportIsUnlockedWithItsPeriodOnly() {
    var product =
        new ReportStep(
            Caller.PRODUCT,
            "ccpd",
            "已完成",
            AssignmentState.DONE,
            false,
            SignOff.NOT_USED,
            Whole.ALONE);

    assertThat(TABLE.take(UNLOCK, ReportState.LOCKED, product, StepInput.NONE))
        .isEqualTo(ReportState.APPROVED);
  }

  @Test
  void theLeadGivesBackNoPartThatGoesToTheOffice() {
    var refusal =
        refusal(RETURN, ReportState.SUBMITTED, Who.LEAD.facts(SignOff.NOT_USED), WITH_REASON);

    assertThat(refusal.code()).isEqualTo("report.reviewer-only");
  }

  @Test
  void whereAHeadSignsOffNothingGoesUpBefore() {
    var refusal =
        refusal(SUBMIT, ReportState.DRAFT, Who.LIAISON.facts(SignOff.MISSING), StepInput.NONE);

    assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
    assertThat(refusal.code()).isEqualTo("report.sign-off-missing");
    assertThat(
            TABLE.take(SUBMIT, ReportState.DRAFT, Who.LIAISON.facts(SignOff.GIVEN), StepInput.NONE))
        .isEqualTo(ReportState.SUBMITTED);
  }

  @Test
  void whereAHeadSignsOffTheLiaisonAloneSubmits() {
    var refusal = refusal(SUBMIT, ReportState.DRAFT, Who.HEAD.facts(SignOff.GIVEN), StepInput.NONE);

    assertThat(refusal.kind()).isEqualTo(Kind.FORBIDDEN);
    assertThat(refusal.code()).isEqualTo("report.liaison-submits");
  }

  @ParameterizedTest
  @EnumSource(SignOff.class)
  void aTextIsSignedOffOnceAndOnlyWhereTheDepartmentUsesIt(SignOff signOff) {
    var offer = offer(SIGN_OFF, ReportState.DRAFT, Who.HEAD.facts(signOff));

    assertThat(offer.blockedBy())
        .extracting(Refusal::guard)
        .containsExactlyElementsOf(
            switch (signOff) {
              case NOT_USED -> List.of("report.sign-off-not-used");
              case MISSING -> List.<String>of();
              case GIVEN -> List.of("report.signed-off");
            });
  }

  @Test
  void aHeadWhoSendsBackSaysWhy() {
    var refusal =
        refusal(SEND_BACK, ReportState.DRAFT, Who.HEAD.facts(SignOff.GIVEN), StepInput.NONE);

    assertThat(refusal.errors()).extracting("field").containsExactly("reason");
  }

  @ParameterizedTest
  @EnumSource(
      value = AssignmentState.class,
      names = {"PENDING", "DISPUTED", "PAUSED", "WITHDRAWN"})
  void aShareThatIsNotWorkedOnSubmitsNothing(AssignmentState share) {
    var facts =
        new ReportStep(
            Who.LIAISON.caller, "ccpd", "已完成", share, true, SignOff.NOT_USED, Whole.ALONE);

    assertThat(refusal(SUBMIT, ReportState.DRAFT, facts, StepInput.NONE).code())
        .isEqualTo("report.share-not-active");
  }

  @Test
  void aReturnNeedsAReasonAndTheOfferSaysSo() {
    var refusal =
        refusal(RETURN, ReportState.SUBMITTED, Who.OFFICE.facts(SignOff.NOT_USED), StepInput.NONE);

    assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
    assertThat(refusal.errors()).extracting("field").containsExactly("reason");
    assertThat(offer(RETURN, ReportState.SUBMITTED, Who.OFFICE.facts(SignOff.NOT_USED)).needs())
        .containsExactly("reason");
  }

  private static void assertRefused(
      ReportState state, String action, Who who, Kind kind, String code) {
    var refusal = refusal(action, state, who.facts(action), WITH_REASON);
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(offer(action, state, who.facts(action)).blockedBy())
        .extracting(Refusal::guard)
        .contains(code);
  }

  private static DomainException refusal(
      String action, ReportState state, ReportStep facts, StepInput input) {
    return catchThrowableOfType(
        DomainException.class, () -> TABLE.take(action, state, facts, input));
  }

  private static String said(DomainException refusal, Locale locale) {
    return Messages.text(refusal.code(), locale, refusal.arguments());
  }

  private static NamedDepartments departments(String... codes) {
    return new NamedDepartments(
        Arrays.stream(codes)
            .map(code -> new NamedDepartments.Named(code, code + "局", "Body " + code))
            .toList());
  }

  private static StepOffer offer(String action, ReportState state, ReportStep facts) {
    return TABLE.offers(state, facts).stream()
        .filter(offer -> offer.action().equals(action))
        .findFirst()
        .orElseThrow();
  }
}
