package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.credit.domain.Period;
import org.ipplan.credit.domain.Points;
import org.ipplan.credit.domain.WaiverGuards;
import org.ipplan.credit.listing.WaivedRight;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Role;

/**
 * The terms of a case of the serious list. Those of the party have no role: they end by themselves.
 * What was decided goes on under the rules it was decided by.
 */
@Dependent
public class ListingTerms {
  @Inject BusinessClock clock;
  @Inject Terms terms;

  /** The party was told: it may defend itself and ask for a hearing (P-45, P-64). */
  void told(CreditCase matter, LocalDate servedOn, RuleBook book) {
    closeWindows(matter);
    window(matter, ListingSteps.DEFEND, book.inForce(Points.DEFENCE_TERM, servedOn), servedOn);
    window(
        matter, ListingSteps.ASK_HEARING, book.inForce(Points.HEARING_REQUEST, servedOn), servedOn);
  }

  /** The party waived a right: its term is over. */
  void waived(CreditCase matter, WaivedRight right) {
    met(matter, WaiverGuards.term(right));
  }

  void closeWindows(CreditCase matter) {
    terms.drop(matter.id(), null, ListingSteps.DEFEND, ListingSteps.ASK_HEARING);
  }

  /** Decided: to be served (P-61), and published or pushed (S7). */
  void decided(CreditCase matter, boolean otherProvince, RuleBook book) {
    var today = clock.today();
    act(matter, ListingSteps.SERVE, Role.CREDIT_HANDLER, book.inForce(Points.SERVICE, today));
    if (otherProvince) {
      act(
          matter,
          ListingSteps.PUSH,
          Role.CREDIT_PUBLISHER,
          rule(matter, Points.LISTING_PUSH, book));
    } else {
      act(
          matter,
          CaseSteps.PUBLISH,
          Role.CREDIT_PUBLISHER,
          rule(matter, Points.LISTING_PUBLISH, book));
    }
  }

  /** Served: the party may attack it (S15). */
  void served(CreditCase matter, LocalDate servedOn, RuleBook book) {
    met(matter, ListingSteps.SERVE);
    window(
        matter,
        ListingSteps.RECONSIDERATION,
        rule(matter, Points.LISTING_RECONSIDERATION, book),
        servedOn);
    window(matter, ListingSteps.SUIT, rule(matter, Points.LISTING_SUIT, book), servedOn);
  }

  void pushed(CreditCase matter, RuleBook book) {
    met(matter, ListingSteps.PUSH);
    act(
        matter,
        CaseSteps.PUBLISH,
        Role.CREDIT_PUBLISHER,
        rule(matter, Points.LISTING_RECEIVE, book));
  }

  /** The basis fell away: publicity ends in its term (S13). */
  void revoking(CreditCase matter, RuleBook book) {
    terms.drop(matter.id(), null, ListingSteps.SERVE, ListingSteps.PUSH, CaseSteps.PUBLISH);
    act(
        matter,
        CaseSteps.REVOKE,
        Role.CREDIT_PUBLISHER,
        rule(matter, Points.LISTING_REVOCATION, book));
  }

  /** Listed: until its period ends by itself (S12). */
  void running(CreditCase matter, Period period, RuleBook book) {
    terms
        .start(
            matter.id(),
            null,
            CaseSteps.EXPIRE,
            null,
            rule(matter, Points.LISTING_PERIOD, book),
            decidedOn(matter),
            period.from())
        .endOn(period.until());
  }

  void over(CreditCase matter) {
    met(matter, CaseSteps.REVOKE);
    terms.drop(
        matter.id(),
        null,
        ListingSteps.SERVE,
        ListingSteps.PUSH,
        CaseSteps.PUBLISH,
        CaseSteps.EXPIRE);
  }

  void met(CreditCase matter, String step) {
    terms.met(matter.id(), null, step);
  }

  private void act(CreditCase matter, String step, Role role, Rule rule) {
    terms.start(matter.id(), null, step, role, rule, decidedOn(matter), clock.today());
  }

  private void window(CreditCase matter, String step, Rule rule, LocalDate from) {
    terms.start(matter.id(), null, step, null, rule, from, from);
  }

  /** What the rules say by which the case was decided, whatever came since. */
  static Rule rule(CreditCase matter, String point, RuleBook book) {
    return book.rule(Objects.requireNonNull(matter.ruleSet()), point);
  }

  private static LocalDate decidedOn(CreditCase matter) {
    return Objects.requireNonNull(matter.decidedOn());
  }
}
