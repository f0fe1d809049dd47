package org.ipplan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.PlanVersionDetails;
import org.ipplan.report.AnnualReportService;
import org.ipplan.report.OwnText;
import org.ipplan.report.domain.AnnualReportSteps;
import org.ipplan.shared.Caller;
import org.ipplan.shared.OnBehalf;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;

/** A report of the sample year, composed from the sample records and published by sample people. */
@Dependent
public class SampleAnnualReport {
  private static final Caller STAFF = new Caller("li.office", Set.of(Role.OFFICE_STAFF), "jco");
  private static final Caller LEAD =
      new Caller("zhang.office", Set.of(Role.OFFICE_STAFF, Role.OFFICE_LEAD), "jco");
  private static final String WORDS = "示例报告：依据{{plan}}的示例数据编写，仅用于演示，不代表实际工作情况。";

  @Inject OnBehalf onBehalf;
  @Inject PlanService plans;
  @Inject AnnualReportService reports;

  /** Once, for a year whose plan is the sample. */
  public void load() {
    onBehalf.of(STAFF, this::composed);
  }

  private boolean composed() {
    plans.published().stream()
        .filter(PlanVersionDetails::sample)
        .map(PlanVersionDetails::year)
        .filter(year -> reports.editions(year).isEmpty())
        .forEach(this::compose);
    return true;
  }

  private void compose(int year) {
    reports.begin(year);
    reports.write(year, null, version(year), new OwnText("overview", WORDS));
    take(STAFF, year, AnnualReportSteps.SUBMIT);
    take(LEAD, year, AnnualReportSteps.APPROVE);
    take(LEAD, year, AnnualReportSteps.PUBLISH);
  }

  private void take(Caller who, int year, String action) {
    onBehalf.of(who, () -> reports.take(year, null, action, version(year), StepInput.NONE));
  }

  private long version(int year) {
    return reports.edition(year, null).version();
  }
}
