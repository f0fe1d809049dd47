package org.ipplan.web.page.publicity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.ipplan.credit.PublicEntry;
import org.ipplan.credit.PublicityService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FilteredPage;
import org.ipplan.web.page.Refusals;

/** Backs public/index.xhtml: published entries, searched by code or name. */
@Named
@RequestScoped
public class PublicEntriesPage extends FilteredPage<PublicEntry> {
  @EJB PublicityService publicity;
  @Inject Refusals refusals;

  private String validOn;

  public void load() {
    try {
      show(publicity.entries(chosenText(), day(), Page.DEFAULT_LIMIT, chosenCursor(), true));
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  private LocalDate day() {
    var text = Choice.text(validOn);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw DomainException.invalid("validOn", "input.date");
    }
  }

  public boolean isFiltered() {
    return chosenText() != null || Choice.text(validOn) != null;
  }

  public String getValidOn() {
    return validOn;
  }

  public void setValidOn(String validOn) {
    this.validOn = validOn;
  }
}
