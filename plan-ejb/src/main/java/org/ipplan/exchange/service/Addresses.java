package org.ipplan.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.ipplan.shared.DomainException;

/**
 * Asks where a name leads, and refuses what is not sent to. A name that leads to several addresses
 * is refused for one of them.
 */
@ApplicationScoped
public class Addresses {
  @Inject Settings settings;

  /**
   * The addresses of a host that is sent to: the ones that a connection goes to.
   *
   * @throws RefusedAddress where one of them is not sent to
   * @throws UnknownHostException where there are none
   */
  InetAddress[] of(String host) throws UnknownHostException {
    var found = InetAddress.getAllByName(host);
    var reach = settings.reach();
    if (!Arrays.stream(found).allMatch(reach::covers)) {
      throw new RefusedAddress();
    }
    return found;
  }

  /**
   * Refuses a target that is known to lead where nothing is sent. A name that nobody knows yet is
   * looked at when it is sent to.
   *
   * @throws DomainException {@code input.invalid} with {@code subscription.not-public}
   */
  void require(URI target) {
    try {
      of(target.getHost());
    } catch (RefusedAddress e) {
      throw DomainException.invalid("target", "subscription.not-public");
    } catch (UnknownHostException e) {
      return;
    }
  }

  /** The name leads to an address that is not sent to; which, is told nobody. */
  static final class RefusedAddress extends UnknownHostException {
    RefusedAddress() {
      super("an address that is not sent to");
    }
  }
}
