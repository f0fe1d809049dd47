package org.ipplan.shared.outbound;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ipplan.shared.DomainException;

/**
 * Which web addresses are sent to: public ones over HTTPS, and what the administrator allows
 * beside. A system that names a target must not reach, through this server, what it could not reach
 * itself.
 *
 * @param http whether targets without TLS are allowed
 * @param allowed ranges that are sent to although they are not public
 */
public record Reach(boolean http, List<String> allowed) {
  private static final int IPV4 = 4;
  private static final int IPV6 = 16;
  private static final int MAX_PORT = 65535;

  /** What IANA keeps for special purposes, as far as it is not reached by the whole world. */
  private static final List<AddressRange> SPECIAL =
      ranges(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4");

  /** Of IPv6 only this is given to the whole world; what is kept inside it, follows. */
  private static final AddressRange GLOBAL = AddressRange.of("2000::/3");

  /** Documentation, tunnels that carry an IPv4 address, and identifiers that are no addresses. */
  private static final List<AddressRange> SPECIAL_OF_GLOBAL =
      ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  /** Carry an IPv4 address in their last four bytes. */
  private static final List<AddressRange> MAPPED =
      ranges("::/96", "::ffff:0:0:0/96", "64:ff9b::/96");

  public Reach {
    allowed = List.copyOf(allowed);
    allowed.forEach(AddressRange::of);
  }

  /**
   * A web address, as far as its text says.
   *
   * @param field of the input
   * @param kind of what names it; codes begin so
   * @throws DomainException {@code input.invalid} with {@code <kind>.no-target} or {@code
   *     <kind>.not-https}
   */
  URI address(String field, String kind, String text) {
    var target =
        parsed(text.strip()).orElseThrow(() -> DomainException.invalid(field, kind + ".no-target"));
    var scheme = target.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !(http && scheme.equals("http"))) {
      throw DomainException.invalid(field, kind + ".not-https");
    }
    return target;
  }

  /** Whether an address is sent to. */
  public boolean covers(InetAddress address) {
    var bytes = address.getAddress();
    return allowed.stream().map(AddressRange::of).anyMatch(range -> range.contains(bytes))
        || isPublic(bytes);
  }

  private static boolean isPublic(byte[] address) {
    if (address.length == IPV4) {
      return within(SPECIAL, address).isEmpty();
    }
    if (within(MAPPED, address).isPresent()) {
      return isPublic(Arrays.copyOfRange(address, IPV6 - IPV4, IPV6));
    }
    return GLOBAL.contains(address) && within(SPECIAL_OF_GLOBAL, address).isEmpty();
  }

  private static Optional<AddressRange> within(List<AddressRange> ranges, byte[] address) {
    return ranges.stream().filter(range -> range.contains(address)).findFirst();
  }

  private static Optional<URI> parsed(String text) {
    try {
      var uri = new URI(text).parseServerAuthority();
      var whole =
          uri.getScheme() != null
              && uri.getHost() != null
              && uri.getUserInfo() == null
              && uri.getFragment() == null
              && uri.getPort() != 0
              && uri.getPort() <= MAX_PORT;
      return whole ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static List<AddressRange> ranges(String... texts) {
    return Arrays.stream(texts).map(AddressRange::of).toList();
  }
}
