package org.ipplan.propagation.domain;

import java.util.regex.Pattern;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.NewRecipient;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;

/** What a place in the register must say. */
public final class RecipientPolicy {
  /** Longest name or contact, in characters. */
  public static final int MAX_TEXT = 200;

  /** A province's code of GB/T 2260. */
  private static final Pattern PROVINCE = Pattern.compile("[1-8][0-9]0000");

  private RecipientPolicy() {}

  /**
   * @throws DomainException {@code input.invalid} naming everything that is missing or does not fit
   */
  public static void check(NewRecipient wanted) {
    var region = wanted.regionCode();
    new Faults()
        .text("nameZh", wanted.nameZh(), MAX_TEXT)
        .given("nameEn", wanted.nameEn(), MAX_TEXT)
        .text("contact", wanted.contact(), MAX_TEXT)
        .given("system", wanted.system(), MAX_TEXT)
        .check(
            wanted.channel() != Means.SYSTEM || wanted.system() != null, "system", "input.required")
        .check(
            wanted.kind() == RecipientKind.DEPARTMENT || wanted.department() == null,
            "department",
            "recipient.not-of-kind")
        .check(
            wanted.kind() == RecipientKind.PROVINCE || region == null,
            "regionCode",
            "recipient.not-of-kind")
        .check(
            wanted.kind() != RecipientKind.PROVINCE
                || (region != null && PROVINCE.matcher(region).matches()),
            "regionCode",
            "recipient.no-province")
        .orRefuse();
  }
}
