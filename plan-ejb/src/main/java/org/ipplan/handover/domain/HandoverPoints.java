package org.ipplan.handover.domain;

/** Points of law that hand-overs go by. */
public final class HandoverPoints {
  public static final String DECIDE = "handover.crime.decision.term";
  public static final String SEND = "handover.crime.send.hours";
  public static final String FORWARD = "handover.crime.forward.hours";
  public static final String EXAMINE = "handover.crime.examination.term";
  public static final String ASK_AGAIN = "handover.crime.reconsideration.request.term";
  public static final String DECIDE_AGAIN = "handover.crime.reconsideration.decision.term";
  public static final String SIGN = "handover.plain.sign.term";
  public static final String TAKE_ON = "handover.plain.acceptance.term";
  public static final String OUTCOME = "handover.plain.outcome.term";
  public static final String SUPPLY = "handover.supply.term";

  /** To whom suspected crimes may be handed. */
  public static final String RECEIVERS = "handover.crime.receivers";

  private HandoverPoints() {}
}
