package org.ipplan.web.page.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.ipplan.evaluation.AppealDecision;
import org.ipplan.evaluation.AppealDetails;
import org.ipplan.evaluation.Treatment;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.StepPanel;

/** An appeal with its steps; upholding has a form of its own. */
public class ShownAppeal implements Serializable {
  private static final String UPHOLD = "uphold";

  private final AppealDetails details;
  private final StepPanel steps;
  private final boolean upholdable;
  private String treatment;
  private String counted;
  private String possible;
  private String reason;

  ShownAppeal(AppealDetails details, List<StepOffer> offers) {
    this.details = details;
    upholdable = offers.stream().anyMatch(each -> each.action().equals(UPHOLD) && each.allowed());
    var others =
        offers.stream().filter(each -> !(each.action().equals(UPHOLD) && each.allowed())).toList();
    steps =
        StepPanel.of(
            "evaluation-appeal", details.id(), details.version(), details.department(), others);
  }

  /** What was filled in to uphold it. */
  AppealDecision decision() {
    return new AppealDecision(
        Choice.text(reason),
        Choice.of(Treatment.class, treatment),
        Numbers.of(counted),
        Numbers.of(possible));
  }

  public AppealDetails getDetails() {
    return details;
  }

  public StepPanel getSteps() {
    return steps;
  }

  public boolean isUpholdable() {
    return upholdable;
  }

  /** Whether it is against one line, rather than a criterion as a whole. */
  public boolean isOfLine() {
    return details.line() != null;
  }

  /** What counts since it was upheld. */
  public BigDecimal getCorrected() {
    return details.correction() == null ? null : details.correction().earned();
  }

  public String getTreatment() {
    return treatment;
  }

  public void setTreatment(String treatment) {
    this.treatment = treatment;
  }

  public String getCounted() {
    return counted;
  }

  public void setCounted(String counted) {
    this.counted = counted;
  }

  public String getPossible() {
    return possible;
  }

  public void setPossible(String possible) {
    this.possible = possible;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
