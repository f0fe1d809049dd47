package org.ipplan.web.page.credit;

import java.io.Serializable;
import org.ipplan.credit.listing.NewHearing;

/** A hearing as it is called. */
public class HearingForm implements Serializable {
  private String noticedOn;
  private String heldOn;
  private String place;
  private String chair;

  NewHearing asked() {
    return new NewHearing(
        FormText.day("noticedOn", noticedOn),
        FormText.day("heldOn", heldOn),
        FormText.of(place),
        FormText.of(chair));
  }

  public String getNoticedOn() {
    return noticedOn;
  }

  public void setNoticedOn(String noticedOn) {
    this.noticedOn = noticedOn;
  }

  public String getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(String heldOn) {
    this.heldOn = heldOn;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getChair() {
    return chair;
  }

  public void setChair(String chair) {
    this.chair = chair;
  }
}
