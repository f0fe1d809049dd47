package org.ipplan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the page's own scripts. The component library asks every form for it, so forms carry
 * it from the start instead of waiting for a script to add it.
 */
@Named("pageNonce")
@RequestScoped
public class PageNonce {
  public String getValue() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }
}
