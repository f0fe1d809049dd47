package org.ipplan.handover.domain;

import java.util.Objects;
import java.util.Set;
import org.ipplan.handover.BroughtCase;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Whether a case that a connected system brings can be taken in, and as what. */
public final class BroughtPolicy {
  private static final int MAX_SYSTEM = 100;

  private BroughtPolicy() {}

  /**
   * @param receivers codes of the departments that cases may go to now
   */
  public static boolean allows(BroughtCase brought, Set<String> receivers) {
    try {
      require(brought, receivers);
      return true;
    } catch (DomainException e) {
      return false;
    }
  }

  private static void require(BroughtCase brought, Set<String> receivers) {
    new Faults()
        .text("system", brought.system(), MAX_SYSTEM)
        .text("reference", brought.reference(), HandoverPolicy.MAX_NAME)
        .check(
            receivers.contains(brought.toDepartment()), "toDepartment", "handover.to-unknown", "")
        .text("fromName", brought.fromName(), HandoverPolicy.MAX_NAME)
        .text("subjectName", brought.subjectName(), HandoverPolicy.MAX_NAME)
        .text("matter", brought.matter(), HandoverPolicy.MAX_MATTER)
        .text("summary", brought.summary(), HandoverPolicy.MAX_SUMMARY)
        .orRefuse();
  }

  /** Whether the subject is known by the code of an organisation; one that is none is left out. */
  public static @Nullable String code(BroughtCase brought) {
    var code = Objects.requireNonNullElse(brought.subjectCode(), "");
    var check = UnifiedSocialCreditCode.check(code);
    return check.valid() ? check.normalized() : null;
  }

  /** Without a code it may be a person, whose name is masked. */
  public static SubjectKind subjectKind(BroughtCase brought) {
    return code(brought) == null ? SubjectKind.PERSON : SubjectKind.ORGANISATION;
  }

  /** What stands where one department would name provisions. */
  public static String grounds(BroughtCase brought) {
    return brought.fromName().strip() + "，" + brought.reference() + "，" + brought.sentOn();
  }
}
