package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.util.EnumSet;
import org.ipplan.credit.listing.NewWaiver;
import org.ipplan.credit.listing.WaivedRight;

/** A written waiver as it is recorded. */
public class WaiverForm implements Serializable {
  private boolean defence;
  private boolean hearing;
  private String person;
  private String paper;
  private String givenOn;

  NewWaiver asked() {
    var rights = EnumSet.noneOf(WaivedRight.class);
    if (defence) {
      rights.add(WaivedRight.DEFENCE);
    }
    if (hearing) {
      rights.add(WaivedRight.HEARING);
    }
    return new NewWaiver(
        rights, FormText.of(person), FormText.of(paper), FormText.day("givenOn", givenOn));
  }

  public boolean isDefence() {
    return defence;
  }

  public void setDefence(boolean defence) {
    this.defence = defence;
  }

  public boolean isHearing() {
    return hearing;
  }

  public void setHearing(boolean hearing) {
    this.hearing = hearing;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String paper) {
    this.paper = paper;
  }

  public String getGivenOn() {
    return givenOn;
  }

  public void setGivenOn(String givenOn) {
    this.givenOn = givenOn;
  }
}
