package org.ipplan.shared.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.HexFormat;
import org.ipplan.shared.SecretBox;

/** How calls are signed with a secret that both sides know. */
public final class Signature {
  /** Header of the signature. */
  public static final String HEADER = "X-Plan-Signature";

  private Signature() {}

  /**
   * {@code t=<unix seconds>,v1=<hex HMAC-SHA256 of "<t>.<text>">}.
   *
   * @param at seconds since 1970, in real time
   */
  public static String of(String secret, long at, byte[] text) {
    var signed = at + "." + new String(text, UTF_8);
    var mac = SecretBox.mac(secret.getBytes(UTF_8), signed);
    return "t=" + at + ",v1=" + HexFormat.of().formatHex(mac);
  }

  /** The same of this moment: receivers hold its time against real time. */
  public static String now(String secret, byte[] text) {
    return of(secret, Clock.systemUTC().instant().getEpochSecond(), text);
  }
}
