package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.credit.listing.AnswerKind;
import org.ipplan.credit.listing.AuthorityLevel;
import org.ipplan.credit.listing.ListingChoices;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.credit.listing.WorksheetAnswer;
import org.ipplan.web.page.Choice;

/** The worksheet of a listing as it is written. */
public class WorksheetForm implements Serializable {
  private final List<AnswerRow> tests;
  private final List<AnswerRow> factors;
  private String level = "NATIONAL";
  private String superior;
  private String region;
  private String penaltyKind;
  private String noIntent;
  private String noIntentReason;

  /**
   * @param written null where nobody wrote it yet
   */
  WorksheetForm(ListingChoices choices, ListingWorksheet written) {
    var given = written == null ? List.<WorksheetAnswer>of() : written.answers();
    tests =
        choices.tests().items().stream()
            .map(item -> new AnswerRow(AnswerKind.TEST, item, given))
            .toList();
    factors =
        choices.factors().items().stream()
            .map(item -> new AnswerRow(AnswerKind.FACTOR, item, given))
            .toList();
    if (written != null) {
      take(written);
    }
  }

  private void take(ListingWorksheet written) {
    level = written.level().name();
    superior = written.superior();
    region = written.region();
    penaltyKind = written.penaltyKind();
    noIntent = written.noIntent() == null ? null : written.noIntent().toString();
    noIntentReason = written.noIntentReason();
  }

  public List<AnswerRow> getTests() {
    return tests;
  }

  public List<AnswerRow> getFactors() {
    return factors;
  }

  ListingWorksheet asked() {
    return new ListingWorksheet(
        FormText.choice("level", AuthorityLevel.class, level),
        Choice.text(superior),
        Choice.text(region),
        Choice.text(penaltyKind),
        Choice.text(noIntent) == null ? null : Boolean.valueOf(noIntent),
        Choice.text(noIntentReason),
        Stream.concat(tests.stream(), factors.stream())
            .filter(AnswerRow::isGiven)
            .map(AnswerRow::answer)
            .toList(),
        null,
        null,
        0);
  }

  public String getLevel() {
    return level;
  }

  public void setLevel(String level) {
    this.level = level;
  }

  public String getSuperior() {
    return superior;
  }

  public void setSuperior(String superior) {
    this.superior = superior;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getPenaltyKind() {
    return penaltyKind;
  }

  public void setPenaltyKind(String penaltyKind) {
    this.penaltyKind = penaltyKind;
  }

  public String getNoIntent() {
    return noIntent;
  }

  public void setNoIntent(String noIntent) {
    this.noIntent = noIntent;
  }

  public String getNoIntentReason() {
    return noIntentReason;
  }

  public void setNoIntentReason(String noIntentReason) {
    this.noIntentReason = noIntentReason;
  }
}
