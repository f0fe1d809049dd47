package org.ipplan.web.page.credit;

import java.io.Serializable;
import org.ipplan.credit.listing.Defence;
import org.ipplan.credit.listing.DefenceOutcome;
import org.ipplan.credit.listing.DefenceReply;

/** A defence with the reply as it is written. */
public class ReplyForm implements Serializable {
  private final Defence defence;
  private String outcome = "NOT_ACCEPTED";
  private String text;
  private boolean noIntent;

  ReplyForm(Defence defence) {
    this.defence = defence;
  }

  /** What it answers. */
  public Defence getDefence() {
    return defence;
  }

  DefenceReply asked() {
    return new DefenceReply(
        FormText.choice("outcome", DefenceOutcome.class, outcome),
        FormText.of(text),
        noIntent,
        null,
        null);
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public boolean isNoIntent() {
    return noIntent;
  }

  public void setNoIntent(boolean noIntent) {
    this.noIntent = noIntent;
  }
}
