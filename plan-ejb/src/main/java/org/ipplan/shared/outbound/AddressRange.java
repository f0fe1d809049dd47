package org.ipplan.shared.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A range of addresses, as {@code 10.0.0.0/8} or {@code fc00::/7}. */
final class AddressRange {
  /** No name: a name would be asked of the network. */
  private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private static final int BITS_OF_BYTE = 8;

  private final byte[] first;

  /** Leading bits that an address of the range shares. */
  private final int bits;

  private AddressRange(byte[] first, int bits) {
    this.first = first;
    this.bits = bits;
  }

  /**
   * @throws IllegalArgumentException where the text is no range
   */
  static AddressRange of(String text) {
    var parts = text.strip().split("/", -1);
    if (parts.length > 2 || !NUMERIC.matcher(parts[0]).matches()) {
      throw new IllegalArgumentException(text);
    }
    try {
      var first = InetAddress.getByName(parts[0]).getAddress();
      var most = first.length * BITS_OF_BYTE;
      var bits = parts.length == 2 ? Integer.parseInt(parts[1]) : most;
      if (bits < 0 || bits > most) {
        throw new IllegalArgumentException(text);
      }
      return new AddressRange(first, bits);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  boolean contains(byte[] address) {
    if (address.length != first.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      if (bit(address, bit) != bit(first, bit)) {
        return false;
      }
    }
    return true;
  }

  private static int bit(byte[] address, int bit) {
    return address[bit / BITS_OF_BYTE] >> (BITS_OF_BYTE - 1 - bit % BITS_OF_BYTE) & 1;
  }
}
