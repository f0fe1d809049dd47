package org.ipplan.shared.outbound;

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
  @Inject OutboundSettings settings;

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
   * A web address that may be called. A name that nobody knows yet is looked at when it is called.
   *
   * @param field of the input
   * @param kind of what names it: {@code subscription}, …; its codes begin so
   * @throws DomainException {@code input.invalid} with {@code <kind>.no-target}, {@code
   *     <kind>.not-https} or {@code <kind>.not-public}
   */
  public URI checked(String field, String kind, String text) {
    var target = settings.reach().address(field, kind, text);
    try {
      of(target.getHost());
    } catch (RefusedAddress e) {
      throw DomainException.invalid(field, kind + ".not-public");
    } catch (UnknownHostException e) {
      return target;
    }
    return target;
  }

  /** The name leads to an address that is not sent to; which, is told nobody. */
  static final class RefusedAddress extends UnknownHostException {
    RefusedAddress() {
      super("an address that is not sent to");
    }
  }
}
