package org.ipplan.it.support;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Certificates as they were handed out; their codes stand on paper alone. */
public final class Certificates {
  private Certificates() {}

  /**
   * The code on the latest certificate of an organisation.
   *
   * @param subject unified social credit code
   */
  public static String codeOf(String subject) {
    return Database.text(
        "SELECT code FROM ipplan.credit_certificate WHERE subject_code = '"
            + subject
            + "' ORDER BY issued_at DESC LIMIT 1");
  }

  /** In lower-case hexadecimal. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
