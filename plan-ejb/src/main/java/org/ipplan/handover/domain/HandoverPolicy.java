package org.ipplan.handover.domain;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.NewHandover;
import org.ipplan.shared.Faults;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** What a hand-over must say before it is kept. */
public final class HandoverPolicy {
  public static final int MAX_MATTER = 300;
  public static final int MAX_NAME = 200;
  public static final int MAX_GROUNDS = 2000;
  public static final int MAX_SUMMARY = 10_000;

  private HandoverPolicy() {}

  /**
   * @param from code of the department that writes it
   * @param receivers codes of the departments that cases may go to now
   * @param ofCrime codes of those that suspected crimes go to
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every fault
   */
  public static void require(
      NewHandover wanted, String from, Set<String> receivers, Set<String> ofCrime) {
    var to = wanted.toDepartment();
    var faults =
        new Faults()
            .check(receivers.contains(to), "toDepartment", "handover.to-unknown", to)
            .check(!to.equals(from), "toDepartment", "handover.to-itself")
            .check(
                wanted.kind() != HandoverKind.CRIMINAL || ofCrime.contains(to),
                "toDepartment",
                "handover.not-justice")
            .text("matter", wanted.matter(), MAX_MATTER)
            .text("summary", wanted.summary(), MAX_SUMMARY)
            .text("grounds", wanted.grounds(), MAX_GROUNDS)
            .text("subjectName", wanted.subjectName(), MAX_NAME);
    subject(wanted, faults);
    faults.orRefuse();
  }

  /** A person is known by name alone here: identity numbers have no place in a hand-over. */
  private static void subject(NewHandover wanted, Faults faults) {
    var code = code(wanted);
    if (code == null) {
      return;
    }
    faults.check(
        wanted.subjectKind() == SubjectKind.ORGANISATION, "subjectCode", "handover.person-code");
    var fault = UnifiedSocialCreditCode.check(code).reason();
    faults.check(fault == null, "subjectCode", fault == null ? "" : fault.problem(), code);
  }

  /** The code in the form that is kept; null for none. */
  static @Nullable String code(NewHandover wanted) {
    var code = Objects.requireNonNullElse(wanted.subjectCode(), "");
    return code.isBlank() ? null : UnifiedSocialCreditCode.normalized(code);
  }

  /** The code of the directory for an item of the rule that says who receives suspected crimes. */
  public static String department(String item) {
    return item.toLowerCase(Locale.ROOT);
  }
}
