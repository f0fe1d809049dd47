package org.ipplan.web.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ipplan.directory.SubstitutionService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;

/** Tells the directory what a sign-in said of an official: once a day, and when it changed. */
@ApplicationScoped
public class SeenOfficials {
  private record Seen(Caller official, LocalDate on) {}

  @EJB SubstitutionService substitutions;
  @Inject BusinessClock clock;

  private final Map<String, Seen> last = new ConcurrentHashMap<>();

  /** Nothing is told of systems. */
  public void tell(Caller signedIn) {
    var now = new Seen(signedIn, clock.today());
    if (signedIn.isPerson() && !now.equals(last.get(signedIn.name()))) {
      substitutions.seen(signedIn);
      last.put(signedIn.name(), now);
    }
  }
}
