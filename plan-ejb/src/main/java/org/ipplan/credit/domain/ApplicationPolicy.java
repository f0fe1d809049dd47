package org.ipplan.credit.domain;

import org.ipplan.credit.NewApplication;
import org.ipplan.shared.Faults;

/** What an application must be like to be filed. */
public final class ApplicationPolicy {
  private static final int MAX_TEXT = 4000;
  private static final int MAX_PAPERS = 50;
  private static final String CODE = "[A-Z][A-Z0-9_]{0,59}";

  private ApplicationPolicy() {}

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with all that is wrong
   */
  public static void require(NewApplication wanted) {
    new Faults()
        .text("applicant", wanted.applicant(), CasePolicy.MAX_NAME)
        .text("text", wanted.text(), MAX_TEXT)
        .given("revokingDocument", wanted.revokingDocument(), CasePolicy.MAX_NAME)
        .check(wanted.papers().size() <= MAX_PAPERS, "papers", "credit.evidence-many")
        .check(
            wanted.papers().stream().allMatch(paper -> paper.matches(CODE)),
            "papers",
            "credit.paper-code")
        .orRefuse();
  }
}
