package org.ipplan.web.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ipplan.directory.SubstitutionService;
import org.ipplan.notification.NotificationSettingsService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a sign-in said of an official, once a day and when it changed: the directory, and
 * where mails go those who write them.
 */
@ApplicationScoped
public class SeenOfficials {
  private record Seen(Caller official, LocalDate on) {}

  private record SeenAddress(@Nullable String address, LocalDate on) {}

  @EJB SubstitutionService substitutions;
  @EJB NotificationSettingsService notifications;
  @Inject BusinessClock clock;

  private final Map<String, Seen> last = new ConcurrentHashMap<>();
  private final Map<String, SeenAddress> addresses = new ConcurrentHashMap<>();

  /** Nothing is told of systems. */
  public void tell(Caller signedIn) {
    var now = new Seen(signedIn, clock.today());
    if (signedIn.isPerson() && !now.equals(last.get(signedIn.name()))) {
      substitutions.seen(signedIn);
      last.put(signedIn.name(), now);
    }
  }

  /**
   * Tells where mails reach an official who was told of before. Only a sign-in of pages says it:
   * the tokens of REST carry no address.
   *
   * @param address null where the sign-in says none
   */
  public void tellMailAddress(Caller signedIn, @Nullable String address) {
    var now = new SeenAddress(address, clock.today());
    if (signedIn.isPerson() && !now.equals(addresses.get(signedIn.name()))) {
      notifications.signedIn(signedIn.name(), address);
      addresses.put(signedIn.name(), now);
    }
  }
}
