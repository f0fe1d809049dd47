package org.ipplan.subject.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.ipplan.shared.Faults;
import org.ipplan.subject.CreditCodeCheck;
import org.ipplan.subject.NewSubject;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** What a new subject must be like. */
public final class SubjectPolicy {
  /** Longest name, in characters. */
  public static final int MAX_NAME = 200;

  /** Longest reason, in characters. */
  public static final int MAX_REASON = 2000;

  private SubjectPolicy() {}

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with all that is wrong
   */
  public static void require(NewSubject wanted, LocalDate today) {
    var faults = new Faults().text("name", wanted.name(), MAX_NAME);
    region(wanted.regionCode(), faults);
    faults.check(notAfter(wanted.nameFrom(), today), "nameFrom", "subject.not-after-today");
    if (wanted.kind() == SubjectKind.PERSON) {
      faults.check(wanted.code() == null, "code", "subject.person-without-code");
      faults.text("identityNumber", wanted.identityNumber(), 40);
    } else {
      faults.check(
          wanted.identityNumber() == null,
          "identityNumber",
          "subject.organisation-without-identity");
      code(wanted, faults);
    }
    faults.orRefuse();
  }

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid}
   */
  public static void requireName(String name, LocalDate from, LocalDate today) {
    new Faults()
        .text("name", name, MAX_NAME)
        .check(notAfter(from, today), "validFrom", "subject.not-after-today")
        .orRefuse();
  }

  /**
   * A code that takes the place of another: it passes the check.
   *
   * @throws org.ipplan.shared.DomainException {@code input.invalid}
   */
  public static CreditCodeCheck requireCode(String code, String reason) {
    var check = UnifiedSocialCreditCode.check(code);
    var fault = check.reason();
    new Faults()
        .text("reason", reason, MAX_REASON)
        .check(fault == null, "code", fault == null ? "" : fault.problem(), check.normalized())
        .orRefuse();
    return check;
  }

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid}
   */
  public static void requireSource(String source) {
    new Faults().text("source", source, MAX_NAME).orRefuse();
  }

  private static void code(NewSubject wanted, Faults faults) {
    faults.text("code", wanted.code(), 60);
    var check = UnifiedSocialCreditCode.check(Objects.requireNonNullElse(wanted.code(), ""));
    var fault = check.reason();
    if (fault == null || wanted.code() == null) {
      return;
    }
    if (fault != CreditCodeCheck.Reason.CHECK_CHARACTER || wanted.overrideReason() == null) {
      faults.check(false, "code", fault.problem(), check.normalized());
    } else {
      faults.text("overrideReason", wanted.overrideReason(), MAX_REASON);
    }
  }

  private static void region(@Nullable String region, Faults faults) {
    faults.check(
        region == null || UnifiedSocialCreditCode.isRegion(region), "regionCode", "subject.region");
  }

  private static boolean notAfter(@Nullable LocalDate day, LocalDate today) {
    return day == null || !day.isAfter(today);
  }
}
