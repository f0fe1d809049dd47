package org.ipplan.subject.domain;

import org.ipplan.shared.DomainException;
import org.ipplan.subject.UnifiedSocialCreditCode;

/**
 * A resident identity number of 18 characters (GB 11643): never shown but masked.
 *
 * @param value normalised
 */
public record IdentityNumber(String value) {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";

  /**
   * @throws DomainException {@code input.invalid}, without the number
   */
  public static IdentityNumber of(String written) {
    var value = UnifiedSocialCreditCode.normalized(written);
    if (!isValid(value)) {
      throw DomainException.invalid("identityNumber", "subject.identity-invalid");
    }
    return new IdentityNumber(value);
  }

  /** {@code 110***********1234}. */
  public String masked() {
    return value.substring(0, 3) + "***********" + value.substring(14);
  }

  /** Never the number: records end up in logs. */
  @Override
  public String toString() {
    return masked();
  }

  private static boolean isValid(String value) {
    if (!value.matches("[1-9][0-9]{16}[0-9X]")) {
      return false;
    }
    var sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (value.charAt(i) - '0') * WEIGHTS[i];
    }
    return value.charAt(17) == CHECK.charAt(sum % CHECK.length());
  }
}
