package org.ipplan.web.page.publicity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.ipplan.credit.PublicEntry;
import org.ipplan.credit.PublicityService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Ids;

/** Backs public/entry.xhtml: one published entry, or that there is none. */
@Named
@RequestScoped
public class PublicEntryPage {
  @EJB PublicityService publicity;

  private String id;
  private PublicEntry entry;

  public void load() {
    try {
      entry = publicity.get(Ids.of(id, "credit.public-not-found"));
    } catch (DomainException e) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Null where there is none, or none any more. */
  public PublicEntry getEntry() {
    return entry;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
