package org.ipplan.credit.domain;

import java.util.Set;

/** What cases ask the rules: points of the packs, and codes the packs use. */
public final class Points {
  public static final String GROUNDS = "determination.grounds";
  public static final String EXCLUSION = "determination.exclusion";
  public static final String DOCUMENTS = "determination.basis-document.types";
  public static final String JURISDICTION = "determination.jurisdiction";
  public static final String REPORT = "determination.report.term";
  public static final String CIRCULATION = "determination.circulation.term";
  public static final String PERIOD = "determination.period";
  public static final String CAP = "determination.period.cap";
  public static final String EXTENSION = "determination.extension";
  public static final String LONGER = "determination.period.longer";
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

  public static final String LISTING_TESTS = "serious.tests";
  public static final String LISTING_PENALTIES = "serious.heavier-penalty";
  public static final String LISTING_GROUNDS = "serious.grounds";
  public static final String LISTING_REFUSALS = "serious.grounds.refusal";
  public static final String LISTING_CNIPA_GROUNDS = "serious.cnipa.grounds";
  public static final String LISTING_FACTORS = "serious.factors";
  public static final String LISTING_NO_INTENT = "serious.no-intent";
  public static final String LISTING_NOTICE = "serious.prior-notice";
  public static final String LISTING_CONTENTS = "serious.decision.contents";
  public static final String LISTING_CONSENT = "serious.superior-consent.levels";
  public static final String LISTING_PUBLISH = "serious.publish.term";
  public static final String LISTING_PUSH = "serious.publish.push.term";
  public static final String LISTING_RECEIVE = "serious.publish.receive.term";
  public static final String LISTING_PERIOD = "serious.period";
  public static final String LISTING_LONGER = "serious.period.longer";
  public static final String LISTING_CNIPA_PERIOD = "serious.cnipa.period";
  public static final String LISTING_REVOCATION = "serious.revocation.withdraw.term";
  public static final String LISTING_REMEDIES = "serious.remedies";
  public static final String LISTING_RECONSIDERATION = "serious.reconsideration.term";
  public static final String LISTING_SUIT = "serious.suit.term";
  public static final String REMOVAL_MINIMUM = "serious.removal.minimum";
  public static final String REMOVAL_CONDITIONS = "serious.removal.conditions";
  public static final String REMOVAL_PAPERS = "serious.removal.papers";
  public static final String REMOVAL_ACCEPTANCE = "serious.removal.accept.term";
  public static final String REMOVAL_DECISION = "serious.removal.decision.term";
  public static final String REMOVAL_WITHDRAWAL = "serious.removal.withdraw.term";
  public static final String REMOVAL_DECEIT = "serious.removal.deceit";
  public static final String REMOVAL_INVISIBLE = "serious.removal.invisible";
  public static final String REPAIR_SCOPE = "repair.scope";
  public static final String CLASSES = "repair.classes";
  public static final String GENERAL_MINIMUM = "repair.general.minimum";
  public static final String GENERAL_MAXIMUM = "repair.general.maximum";
  public static final String SERIOUS_MINIMUM = "repair.serious.minimum";
  public static final String SERIOUS_MAXIMUM = "repair.serious.maximum";
  public static final String PUBLICITY_START = "repair.publicity.start";
  public static final String PRIOR_NOTICE = "prior-notice";
  public static final String DEFENCE = "defence.not-worse";
  public static final String DEFENCE_TERM = "defence.term";
  public static final String HEARING_REQUEST = "hearing.request.term";
  public static final String HEARING_NOTICE = "hearing.notice.term";
  public static final String HEARING = "hearing.conduct";
  public static final String DISCUSSION = "collective-discussion";
  public static final String PANEL_MINIMUM = "serious.panel.minimum";
  public static final String SERVICE = "service.term";
  public static final String PUBLIC_NOTICE = "service.public-notice.term";
  public static final String DEFENCE_WAIVER = "defence.waiver";
  public static final String HEARING_WAIVER = "hearing.waiver";
  public static final String LISTING_MEASURES = "serious.measures";
  public static final String REPAIR_RIGHT = "repair.right";

  public static final String ABNORMAL_KINDS = "abnormal.kinds";
  public static final String ABNORMAL_PROCEDURE = "abnormal.procedure";
  public static final String ABNORMAL_REPLY = "abnormal.reply.term";
  public static final String ABNORMAL_HEARING = "abnormal.hearing";
  public static final String ABNORMAL_LINK = "abnormal.credit-link";

  /** That the period begins with the document rather than with its publication. */
  public static final String FROM_DOCUMENT = "DOCUMENT";

  /** The type of document to which the exclusion of {@link #EXCLUSION} applies. */
  static final String ABNORMAL_FILING = "ABNORMAL_FILING_DECISION";

  /** The paper that the commitment of an application is. */
  public static final String COMMITMENT = "COMMITMENT";

  /** That a repair is excluded by law or central policy (C15). */
  public static final String EXCLUDED_BY_LAW = "EXCLUDED_BY_LAW";

  /** The condition of repair that is looked up rather than verified. */
  public static final String NO_NEW_DETERMINATION = "NO_NEW_DETERMINATION";

  /** Cases in which there is no repair, as {@link #REPAIR_EXCLUSIONS} names them. */
  public static final String RECENT_REPAIR = "RECENT_REPAIR";

  public static final String DECEIT = "DECEIT";

  static final String NEW_DETERMINATION = "NEW_DETERMINATION";

  /** Of those the ones the product looks up itself. */
  public static final Set<String> LOOKED_UP = Set.of(RECENT_REPAIR, NEW_DETERMINATION);

  private Points() {}
}
