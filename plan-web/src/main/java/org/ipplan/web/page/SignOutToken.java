package org.ipplan.web.page;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** What the sign-out form of this session carries and no other site can know. */
@SessionScoped
public class SignOutToken implements Serializable {
  /** Name of the form's field. */
  public static final String FIELD = "token";

  private static final int BYTES = 24;

  private final String value = random();

  public String getValue() {
    return value;
  }

  /** Whether a request carries this session's token. */
  public boolean is(String sent) {
    return sent != null && MessageDigest.isEqual(value.getBytes(US_ASCII), sent.getBytes(US_ASCII));
  }

  private static String random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
