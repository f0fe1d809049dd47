package org.ipplan.subject.domain;

import java.time.LocalDate;
import java.util.Objects;
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
    var texts = new Texts().required("name", wanted.name(), MAX_NAME);
    region(wanted.regionCode(), texts);
    texts.check(notAfter(wanted.nameFrom(), today), "nameFrom", "subject.not-after-today");
    if (wanted.kind() == SubjectKind.PERSON) {
      texts.check(wanted.code() == null, "code", "subject.person-without-code");
      texts.required("identityNumber", wanted.identityNumber(), 40);
    } else {
      texts.check(
          wanted.identityNumber() == null,
          "identityNumber",
          "subject.organisation-without-identity");
      code(wanted, texts);
    }
    texts.orRefuse();
  }

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid}
   */
  public static void requireName(String name, LocalDate from, LocalDate today) {
    new Texts()
        .required("name", name, MAX_NAME)
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
    new Texts()
        .required("reason", reason, MAX_REASON)
        .check(fault == null, "code", fault == null ? "" : fault.problem(), check.normalized())
        .orRefuse();
    return check;
  }

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid}
   */
  public static void requireSource(String source) {
    new Texts().required("source", source, MAX_NAME).orRefuse();
  }

  private static void code(NewSubject wanted, Texts texts) {
    texts.required("code", wanted.code(), 60);
    var check = UnifiedSocialCreditCode.check(Objects.requireNonNullElse(wanted.code(), ""));
    var fault = check.reason();
    if (fault == null || wanted.code() == null) {
      return;
    }
    if (fault != CreditCodeCheck.Reason.CHECK_CHARACTER || wanted.overrideReason() == null) {
      texts.check(false, "code", fault.problem(), check.normalized());
    } else {
      texts.required("overrideReason", wanted.overrideReason(), MAX_REASON);
    }
  }

  private static void region(@Nullable String region, Texts texts) {
    texts.check(
        region == null || UnifiedSocialCreditCode.isRegion(region), "regionCode", "subject.region");
  }

  private static boolean notAfter(@Nullable LocalDate day, LocalDate today) {
    return day == null || !day.isAfter(today);
  }
}
