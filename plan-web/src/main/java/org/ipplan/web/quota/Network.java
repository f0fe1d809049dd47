package org.ipplan.web.quota;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Who an address counts as. */
public final class Network {
  /** Of an address of version 6 the half that names the network: the rest is free to choose. */
  private static final int NETWORK = 8;

  private Network() {}

  /** The address itself, or of version 6 its network of 64 bits. */
  public static String of(String address) {
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
