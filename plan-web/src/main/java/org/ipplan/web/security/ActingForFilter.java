package org.ipplan.web.security;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.ipplan.directory.SubstitutionService;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.container.SignedInOfficial;

/**
 * Lets a caller act for an absent official who names them as substitute. The choice is explicit and
 * of one request; without the header nobody acts for anybody.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class ActingForFilter implements ContainerRequestFilter {
  /** Name of the header; its value is the absent official's sign-in name. */
  public static final String HEADER = "Plan-Acting-For";

  @Inject CallerContext callers;
  @Inject SignedInOfficial official;
  @Inject SeenOfficials seen;
  @EJB SubstitutionService substitutions;

  @Override
  public void filter(ContainerRequestContext request) {
    var signedIn = callers.caller();
    seen.tell(signedIn);
    var absent = request.getHeaderString(HEADER);
    if (absent != null) {
      official.actAs(substitutions.acting(signedIn, absent.strip()));
    }
  }
}
