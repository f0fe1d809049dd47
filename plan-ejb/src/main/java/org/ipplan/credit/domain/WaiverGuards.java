package org.ipplan.credit.domain;

import java.util.ArrayList;
import java.util.List;
import org.ipplan.credit.domain.ListingSteps.Facts;
import org.ipplan.credit.listing.NewWaiver;
import org.ipplan.credit.listing.WaivedRight;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.Refusal;

/**
 * When a party may waive what Penalty Law Arts. 44, 45, 63 and 64 give it: in writing, after it was
 * told, while the term runs, where the rules know a waiver. A hearing that was asked for is held.
 */
public final class WaiverGuards {
  private WaiverGuards() {}

  /** Refuses a waiver that law does not allow, with the article. */
  public static void require(Facts facts, NewWaiver wanted) {
    var told = facts.file().service().map(ServiceRecord::servedOn).orElse(facts.today());
    new Faults()
        .check(!wanted.givenOn().isAfter(facts.today()), "givenOn", "credit.day-to-come")
        .check(!wanted.givenOn().isBefore(told), "givenOn", "credit.before-paper")
        .orRefuse();
    var refusals =
        wanted.rights().stream().sorted().flatMap(right -> against(right, facts).stream()).toList();
    if (!refusals.isEmpty()) {
      throw DomainException.conflict(refusals);
    }
  }

  private static List<Refusal> against(WaivedRight right, Facts facts) {
    var law = facts.rule(right == WaivedRight.DEFENCE ? Points.DEFENCE : Points.HEARING);
    var refusals = new ArrayList<Refusal>();
    if (facts.book().find(rule(right), facts.today()).isEmpty()) {
      refusals.add(law.refusal("credit.waiver-not-allowed"));
    }
    if (!isRunning(right, facts)) {
      refusals.add(law.refusal("credit.nothing-to-waive"));
    }
    if (right == WaivedRight.HEARING && facts.file().owesHearing()) {
      refusals.add(law.refusal("credit.hearing-asked"));
    }
    return refusals;
  }

  private static boolean isRunning(WaivedRight right, Facts facts) {
    return facts
        .file()
        .window(term(right))
        .filter(term -> !facts.today().isAfter(term.dueOn()))
        .isPresent();
  }

  /** The point on which the rules say whether a right can be waived. */
  private static String rule(WaivedRight right) {
    return right == WaivedRight.DEFENCE ? Points.DEFENCE_WAIVER : Points.HEARING_WAIVER;
  }

  /** The term that ends with the waiver. */
  public static String term(WaivedRight right) {
    return right == WaivedRight.DEFENCE ? ListingSteps.DEFEND : ListingSteps.ASK_HEARING;
  }
}
