package org.ipplan.web.security;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ipplan.directory.SubstitutionService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.container.SignedInOfficial;

/**
 * Tells the session beans which official a page request is from, and for whom that official acts. A
 * substitution that ended meanwhile ends the choice: what was asked for is not done in another
 * name.
 */
@WebFilter("/app/*")
public class OfficialFilter extends HttpFilter {
  private static final String ENDED = "/app/worklist.xhtml?acting=ended";

  @Inject transient OpenIdSession session;
  @Inject transient SignedInOfficial official;
  @Inject transient ActingChoice choice;
  @Inject transient SeenOfficials seen;
  @EJB transient SubstitutionService substitutions;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var signedIn = request.getUserPrincipal() == null ? null : session.signedIn().orElse(null);
    if (signedIn != null) {
      official.set(signedIn);
      seen.tell(signedIn);
      seen.tellMailAddress(signedIn, session.mailAddress().orElse(null));
      if (!acts(signedIn)) {
        choice.choose(null);
        response.sendRedirect(request.getContextPath() + ENDED);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private boolean acts(Caller signedIn) {
    var absent = choice.absent();
    if (absent == null) {
      return true;
    }
    try {
      official.actAs(substitutions.acting(signedIn, absent));
      return true;
    } catch (DomainException e) {
      return false;
    }
  }
}
