package org.ipplan.web.page.credit;

import java.io.Serializable;
import org.ipplan.credit.listing.NewDefence;

/** A defence as it is taken in at the counter. */
public class DefenceForm implements Serializable {
  private String person;
  private String text;
  private boolean hearing;
  private String filedOn;

  NewDefence asked() {
    return new NewDefence(
        FormText.of(person), FormText.of(text), hearing, FormText.day("filedOn", filedOn));
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public boolean isHearing() {
    return hearing;
  }

  public void setHearing(boolean hearing) {
    this.hearing = hearing;
  }

  public String getFiledOn() {
    return filedOn;
  }

  public void setFiledOn(String filedOn) {
    this.filedOn = filedOn;
  }
}
