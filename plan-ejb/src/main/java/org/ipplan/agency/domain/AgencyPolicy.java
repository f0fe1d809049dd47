package org.ipplan.agency.domain;

import java.util.List;
import org.ipplan.agency.NewAgency;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Who is rated by which body: a central one anywhere, a province's in its area (AG1). */
public final class AgencyPolicy {
  private static final String PROVINCIAL = "prov-";
  private static final int MAX_LICENCE = 60;

  private AgencyPolicy() {}

  /**
   * @throws DomainException {@code agency.handler-only}; {@code agency.other-body}
   */
  public static void requireRegistrar(NewAgency wanted, Caller caller) {
    if (!caller.is(Role.CREDIT_HANDLER)) {
      throw DomainException.forbidden(List.of(Refusal.of("agency.handler-only")));
    }
    if (!isCentral(caller.department()) && !caller.belongsTo(wanted.department())) {
      throw DomainException.forbidden(List.of(Refusal.of("agency.other-body")));
    }
  }

  /**
   * @param regionCode asked for or the subject's
   * @throws DomainException {@code agency.outside-area}; {@code input.invalid}
   */
  public static void require(NewAgency wanted, String regionCode) {
    new Faults()
        .text("licenceNumber", wanted.licenceNumber(), MAX_LICENCE)
        .check(UnifiedSocialCreditCode.isRegion(regionCode), "regionCode", "subject.region")
        .orRefuse();
    if (!coversArea(wanted.department(), regionCode)) {
      throw DomainException.invalid("department", "agency.outside-area", regionCode);
    }
  }

  /** Whether a body is no province's. */
  public static boolean isCentral(@Nullable String department) {
    return department != null && !department.startsWith(PROVINCIAL);
  }

  private static boolean coversArea(String department, String regionCode) {
    return isCentral(department)
        || regionCode.startsWith(department.substring(PROVINCIAL.length()));
  }
}
