package org.ipplan.credit.domain;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code that proves a certificate: 128 random bits in the letters of Crockford's base 32, which
 * has no letters that are taken for one another.
 */
public final class VerificationCode {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS = 128;
  private static final int LENGTH = 26;
  private static final int GROUP = 5;
  private static final int OF_LETTER = 5;

  private VerificationCode() {}

  /** A new one, without groups. */
  public static String next() {
    var number = new BigInteger(BITS, RANDOM);
    var code = new StringBuilder(LENGTH);
    for (int i = LENGTH - 1; i >= 0; i--) {
      code.append(LETTERS.charAt(number.shiftRight(i * OF_LETTER).intValue() & 31));
    }
    return code.toString();
  }

  /** As people typed it in, for looking it up. */
  public static String read(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s\\-－—]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  /** As it stands on the certificate, in groups. */
  public static String grouped(String code) {
    return String.join("-", code.split("(?<=\\G.{" + GROUP + "})", -1));
  }
}
