package org.ipplan.credit.domain;

/** What determinations ask the rules: points of the packs, and codes the packs use. */
public final class Points {
  public static final String GROUNDS = "determination.grounds";
  public static final String EXCLUSION = "determination.exclusion";
  public static final String DOCUMENTS = "determination.basis-document.types";
  public static final String JURISDICTION = "determination.jurisdiction";
  public static final String REPORT = "determination.report.term";
  public static final String CIRCULATION = "determination.circulation.term";
  public static final String PERIOD = "determination.period";
  public static final String CAP = "determination.period.cap";
  public static final String REVOCATION_REPORT = "determination.revocation.report.term";
  public static final String REVOCATION_CIRCULATION = "determination.revocation.circulation.term";
  public static final String OBJECTION = "determination.objection";
  public static final String REPAIR_MINIMUM = "determination.repair.minimum";
  public static final String REPAIR_CONDITIONS = "determination.repair.conditions";
  public static final String REPAIR_DECISION = "determination.repair.decision.term";
  public static final String REPAIR_CIRCULATION = "determination.repair.circulation.term";
  public static final String REPAIR_EXCLUSIONS = "determination.repair.exclusions";
  public static final String REPAIR_INTERVAL = "determination.repair.interval";
  public static final String REPAIR_PAPERS = "repair.papers";
  public static final String REPAIR_EFFECT = "repair.effect";
  public static final String GUIDANCE_TOGETHER = "repair.guidance.together";
  public static final String MEASURES = "determination.measures";
  public static final String RECONSIDERATION = "reconsideration.request.term";
  public static final String LEGAL_REVIEW = "legal-review";
  public static final String RECUSAL = "recusal";

  /** The type of document to which the exclusion of {@link #EXCLUSION} applies. */
  static final String ABNORMAL_FILING = "ABNORMAL_FILING_DECISION";

  /** The paper that the commitment of an application is. */
  public static final String COMMITMENT = "COMMITMENT";

  /** The condition of repair that is looked up rather than verified. */
  public static final String NO_NEW_DETERMINATION = "NO_NEW_DETERMINATION";

  private Points() {}
}
