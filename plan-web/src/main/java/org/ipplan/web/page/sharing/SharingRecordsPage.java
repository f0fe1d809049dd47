package org.ipplan.web.page.sharing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.sharing.SharingDetails;
import org.ipplan.sharing.SharingQuery;
import org.ipplan.sharing.SharingService;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs app/admin/sharing.xhtml: what other systems were given, the latest first. */
@Named
@RequestScoped
public class SharingRecordsPage extends FilteredPage<SharingDetails> {
  @EJB SharingService records;
  @Inject Refusals refusals;

  private String system;
  private String purpose;
  private String from;
  private String to;
  private boolean allowed;

  public void load() {
    try {
      var query = new SharingQuery(Choice.text(system), Choice.text(purpose), day(from), day(to));
      show(records.find(query, Page.DEFAULT_LIMIT, chosenCursor()));
      allowed = true;
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  /** Whether the reader may see it. */
  public boolean isAllowed() {
    return allowed;
  }

  public boolean isFiltered() {
    return Choice.text(system) != null
        || Choice.text(purpose) != null
        || day(from) != null
        || day(to) != null;
  }

  /** A day that is none narrows nothing. */
  private static LocalDate day(String text) {
    try {
      return Choice.text(text) == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  public String getSystem() {
    return system;
  }

  public void setSystem(String system) {
    this.system = system;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
