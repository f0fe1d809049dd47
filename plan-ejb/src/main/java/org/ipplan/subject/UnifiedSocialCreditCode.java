package org.ipplan.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ipplan.subject.CreditCodeCheck.Reason;
import org.ipplan.subject.CreditCodeCheck.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The unified social credit code: 18 characters, of which 1 is the registering department, 2 the
 * category, 3 to 8 the region, 9 to 17 the organisation code and 18 the check character.
 *
 * <p>GB 32100-2015 with amendment 1; GB 11714 for the organisation code. Rule source: section 6.
 */
public final class UnifiedSocialCreditCode {
  /** Number of characters. */
  public static final int LENGTH = 18;

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int ORGANISATION_FROM = 8;

  /** The national registrar's, and those of the provinces. */
  private static final Set<String> PROVINCES =
      Set.of(
          "10", "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36",
          "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63",
          "64", "65", "71", "81", "82");

  private UnifiedSocialCreditCode() {}

  /** A code as it is compared and kept: half-width, upper case, without blanks. */
  public static String normalized(String code) {
    var plain = new StringBuilder(code.length());
    code.chars()
        .map(UnifiedSocialCreditCode::halfWidth)
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200B')
        .map(Character::toUpperCase)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /** Checks a code as it was given. */
  public static CreditCodeCheck check(String code) {
    var normalized = normalized(code);
    var reason = fault(normalized);
    return new CreditCodeCheck(
        code, normalized, reason, reason == null ? warnings(normalized) : List.of());
  }

  /** The region inside a code of the right length; null where there is none. */
  public static @Nullable String regionOf(String normalized) {
    if (normalized.length() != LENGTH) {
      return null;
    }
    var region = normalized.substring(2, ORGANISATION_FROM);
    return isRegion(region) ? region : null;
  }

  /** Whether this has the form of a region of a province there is; regions come and go inside. */
  public static boolean isRegion(String region) {
    return region.length() == 6
        && region.chars().allMatch(c -> c >= '0' && c <= '9')
        && PROVINCES.contains(region.substring(0, 2));
  }

  private static @Nullable Reason fault(String code) {
    if (code.length() != LENGTH) {
      return Reason.LENGTH;
    }
    if (code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
      return Reason.CHARSET;
    }
    return code.charAt(LENGTH - 1) == checkCharacter(code) ? null : Reason.CHECK_CHARACTER;
  }

  /** The last character that belongs to the 17 before it. */
  static char checkCharacter(String code) {
    var sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
    }
    var rest = sum % ALPHABET.length();
    return ALPHABET.charAt(rest == 0 ? 0 : ALPHABET.length() - rest);
  }

  private static List<Warning> warnings(String code) {
    var warnings = new ArrayList<Warning>();
    var last = code.charAt(ORGANISATION_FROM + ORGANISATION_WEIGHTS.length);
    if (last != organisationCheckCharacter(code)) {
      warnings.add(Warning.ORGANISATION_CODE);
    }
    if (regionOf(code) == null) {
      warnings.add(Warning.REGION);
    }
    return warnings;
  }

  private static char organisationCheckCharacter(String code) {
    var sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += Character.digit(code.charAt(ORGANISATION_FROM + i), 36) * ORGANISATION_WEIGHTS[i];
    }
    return switch (11 - sum % 11) {
      case 10 -> 'X';
      case 11 -> '0';
      default -> (char) ('0' + 11 - sum % 11);
    };
  }

  private static int halfWidth(int character) {
    return character >= 0xFF01 && character <= 0xFF5E ? character - 0xFEE0 : character;
  }
}
