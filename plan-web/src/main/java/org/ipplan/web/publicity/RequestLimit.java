package org.ipplan.web.publicity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * So many requests a minute for each address. Minutes are counted whole, so that around a turn of
 * the minute twice as many pass; each member of a cluster counts for itself.
 */
final class RequestLimit {
  private static final int MINUTE = 60;

  /** Addresses remembered in a minute; further ones wait for the next. */
  private static final int MOST_ADDRESSES = 50_000;

  /** Of an address of version 6 the half that names the network: the rest is free to choose. */
  private static final int NETWORK = 8;

  private final int most;
  private final LongSupplier seconds;
  private final Map<String, Integer> asked = new HashMap<>();
  private long minute = Long.MIN_VALUE;

  /**
   * @param seconds running seconds, from any moment on
   */
  RequestLimit(int most, LongSupplier seconds) {
    this.most = most;
    this.seconds = seconds;
  }

  /**
   * Counts a request.
   *
   * @return seconds to wait; 0 where it may go on
   */
  synchronized int ask(String address) {
    var now = seconds.getAsLong();
    if (Math.floorDiv(now, MINUTE) != minute) {
      minute = Math.floorDiv(now, MINUTE);
      asked.clear();
    }
    var who = network(address);
    var full = asked.size() >= MOST_ADDRESSES && !asked.containsKey(who);
    return full || asked.merge(who, 1, Integer::sum) > most
        ? MINUTE - Math.floorMod(now, MINUTE)
        : 0;
  }

  private static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      // a literal with colons is never looked up by name
      var bytes = InetAddress.getByName(address).getAddress();
      return bytes.length > NETWORK
          ? HexFormat.of().formatHex(bytes, 0, NETWORK)
          : HexFormat.of().formatHex(bytes);
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
