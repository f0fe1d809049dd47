package org.ipplan.web.page.credit;

import java.io.Serializable;
import org.ipplan.credit.listing.NewPriorNotice;
import org.ipplan.web.page.Choice;

/** A prior notice as it is written. */
public class NoticeForm implements Serializable {
  private String number;
  private String facts;
  private String reasons;
  private String rights;

  NewPriorNotice asked() {
    return new NewPriorNotice(
        Choice.text(number), FormText.of(facts), FormText.of(reasons), FormText.of(rights));
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getFacts() {
    return facts;
  }

  public void setFacts(String facts) {
    this.facts = facts;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String reasons) {
    this.reasons = reasons;
  }

  public String getRights() {
    return rights;
  }

  public void setRights(String rights) {
    this.rights = rights;
  }
}
