package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.util.Set;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.credit.listing.ServiceMethod;
import org.ipplan.web.page.Choice;

/** Proof of service as it is recorded. */
public class ServiceForm implements Serializable {
  private String method = "DIRECT";
  private String servedOn;
  private String recipient;
  private String servedBy;
  private String reference;
  private String place;
  private String announcedOn;

  NewProofOfService asked(Set<ServedPaper> papers) {
    return new NewProofOfService(
        papers,
        FormText.choice("method", ServiceMethod.class, method),
        FormText.dayIfAny("servedOn", servedOn),
        FormText.of(recipient),
        FormText.of(servedBy),
        Choice.text(reference),
        Choice.text(place),
        FormText.dayIfAny("announcedOn", announcedOn));
  }

  public String getMethod() {
    return method;
  }

  public void setMethod(String method) {
    this.method = method;
  }

  public String getServedOn() {
    return servedOn;
  }

  public void setServedOn(String servedOn) {
    this.servedOn = servedOn;
  }

  public String getRecipient() {
    return recipient;
  }

  public void setRecipient(String recipient) {
    this.recipient = recipient;
  }

  public String getServedBy() {
    return servedBy;
  }

  public void setServedBy(String servedBy) {
    this.servedBy = servedBy;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getAnnouncedOn() {
    return announcedOn;
  }

  public void setAnnouncedOn(String announcedOn) {
    this.announcedOn = announcedOn;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
