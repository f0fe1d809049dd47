package org.ipplan.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.report.AnnualReportState.APPROVED;
import static org.ipplan.report.AnnualReportState.DRAFT;
import static org.ipplan.report.AnnualReportState.PUBLISHED;
import static org.ipplan.report.AnnualReportState.RETURNED;
import static org.ipplan.report.AnnualReportState.SUBMITTED;
import static org.ipplan.report.AnnualReportState.WITHDRAWN;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** The table of annual reports against one written by hand. */
class AnnualReportStepsTest {
  private static final Set<Caller> OFFICE = Set.of(LI_OFFICE, ZHANG_OFFICE);
  private static final Set<Caller> LEADS = Set.of(ZHANG_OFFICE);
  private static final Set<Caller> EVERYBODY =
      Set.of(
          LI_OFFICE,
          ZHANG_OFFICE,
          CHEN_CCPD,
          SUN_CREDIT,
          LEADER_FENG,
          EXPERT_HE,
          SYSADMIN,
          AUDITOR,
          READER_SYSTEM);

  @Test
  void theOfficeComposesAndALeadDecides() {
    var matrix =
        new StepMatrix<>(AnnualReportSteps.WORKFLOW, caller -> facts(caller, "somebody"))
            .row("write", OFFICE, Map.of(DRAFT, DRAFT, RETURNED, RETURNED))
            .row("refresh", OFFICE, Map.of(DRAFT, DRAFT, RETURNED, RETURNED))
            .row("submit", OFFICE, Map.of(DRAFT, SUBMITTED, RETURNED, SUBMITTED))
            .row(
                "withdraw",
                OFFICE,
                Map.of(DRAFT, WITHDRAWN, SUBMITTED, WITHDRAWN, RETURNED, WITHDRAWN))
            .row("return", LEADS, Map.of(SUBMITTED, RETURNED))
            .row("approve", LEADS, Map.of(SUBMITTED, APPROVED))
            .row("publish", LEADS, Map.of(APPROVED, PUBLISHED))
            .row("take-down", LEADS, Map.of(APPROVED, WITHDRAWN, PUBLISHED, WITHDRAWN));

    assertThat(matrix.faults(EVERYBODY)).isEmpty();
  }

  @Test
  void whoHadAHandInItDoesNotApproveAlsoThroughASubstitute() {
    var substitute = new Caller("wang.other", ZHANG_OFFICE.roles(), "jco", "zhang.office");

    for (var who : List.of(ZHANG_OFFICE, substitute)) {
      var refusal =
          catchThrowableOfType(
              DomainException.class,
              () ->
                  AnnualReportSteps.WORKFLOW.take(
                      "approve", SUBMITTED, facts(who, "zhang.office"), StepInput.NONE));
      assertThat(refusal.kind()).isEqualTo(DomainException.Kind.FORBIDDEN);
      assertThat(refusal.code()).isEqualTo("annual-report.four-eyes");
    }
  }

  @Test
  void wordsWithoutARecordAreNotSubmitted() {
    var fault = Refusal.of("annual-report.no-record", "总体情况", 1);
    var facts = new AnnualReportSteps.Facts(LI_OFFICE, Set.of(), List.of(fault));

    var refusal =
        catchThrowableOfType(
            DomainException.class,
            () -> AnnualReportSteps.WORKFLOW.take("submit", DRAFT, facts, StepInput.NONE));

    assertThat(refusal.kind()).isEqualTo(DomainException.Kind.CONFLICT);
    assertThat(refusal.blockedBy()).containsExactly(fault);
  }

  private static AnnualReportSteps.Facts facts(Caller caller, String maker) {
    return new AnnualReportSteps.Facts(caller, Set.of(maker), List.of());
  }
}
