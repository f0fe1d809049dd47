package org.ipplan.measure.domain;

/** What measures ask the rules: points of the packs. */
public final class MeasurePoints {
  public static final String DETERMINED = "determination.measures";
  public static final String DETERMINED_FURTHER = "determination.measures.further";
  public static final String LISTED = "serious.measures";
  public static final String ABNORMAL = "abnormal.measures";
  public static final String REPEAT = "abnormal.repeat.period";
  public static final String REPAIRED = "determination.repair.circulation.term";
  public static final String REVOKED = "determination.revocation.circulation.term";
  public static final String REMOVED = "serious.removal.withdraw.term";
  public static final String LISTING_REVOKED = "serious.revocation.withdraw.term";

  /** Terms to apply measures; the packs that come with the product name none. */
  public static final String TO_APPLY = "determination.measures.term";

  public static final String LISTED_TO_APPLY = "serious.measures.term";

  private MeasurePoints() {}
}
