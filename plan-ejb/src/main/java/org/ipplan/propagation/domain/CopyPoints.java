package org.ipplan.propagation.domain;

/** Points of the packs that govern copies of entries. */
public final class CopyPoints {
  /** C8. */
  public static final String CIRCULATION = "determination.circulation.term";

  /** C8, when it ends by itself. */
  public static final String PERIOD = "determination.period";

  /** C11. */
  public static final String REVOCATION = "determination.revocation.circulation.term";

  /** C14. */
  public static final String REPAIR = "determination.repair.circulation.term";

  /** S7. */
  public static final String PUBLICATION = "serious.publish.term";

  /** S7, to another province. */
  public static final String PUSH = "serious.publish.push.term";

  /** S7, by the other province. */
  public static final String RECEIPT = "serious.publish.receive.term";

  /** S11. */
  public static final String REMOVAL = "serious.removal.withdraw.term";

  /** S12. */
  public static final String LISTING_PERIOD = "serious.period";

  /** S13. */
  public static final String LISTING_REVOCATION = "serious.revocation.withdraw.term";

  /** R22-9. */
  public static final String CREDIT_CHINA = "repair.credit-china.follow.term";

  /** R107-9. */
  public static final String OTHER_PROVINCE = "repair.other-province.term";

  private CopyPoints() {}
}
