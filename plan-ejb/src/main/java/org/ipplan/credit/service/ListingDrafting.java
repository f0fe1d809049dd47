package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.ListingPolicy;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.credit.domain.Notice;
import org.ipplan.credit.domain.Points;
import org.ipplan.credit.domain.Worksheet;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.credit.listing.NewPriorNotice;
import org.ipplan.credit.listing.PriorNotice;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** The worksheet of a listing, and what its party is told before. */
@Dependent
public class ListingDrafting {
  private static final String KNOWN =
      "SELECT EXISTS (SELECT 1 FROM department d WHERE d.code = :code)";

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject Listings listings;
  @Inject ListingEffects effects;
  @Inject ListingPapers papers;

  ListingWorksheet assess(CreditCase matter, ListingWorksheet wanted, Caller caller) {
    ListingPolicy.require(wanted);
    effects.take(
        matter,
        ListingSteps.ASSESS,
        caller,
        StepInput.NONE,
        facts -> write(matter, wanted, caller));
    return Objects.requireNonNull(listings.worksheet(matter.id())).view(matter.version());
  }

  private void write(CreditCase matter, ListingWorksheet wanted, Caller caller) {
    requireOther(matter, wanted.superior());
    var sheet = listings.worksheet(matter.id());
    if (sheet == null) {
      entityManager.persist(new Worksheet(matter.id(), wanted, caller, clock.today()));
    } else {
      sheet.write(wanted, caller, clock.today());
    }
  }

  /** The next higher authority is one the directory knows, and not the case's own. */
  private void requireOther(CreditCase matter, @Nullable String superior) {
    if (superior == null) {
      return;
    }
    if (superior.equals(matter.department())) {
      throw DomainException.invalid("superior", "credit.superior-own");
    }
    var query =
        entityManager.createNativeQuery(KNOWN, Boolean.class).setParameter("code", superior);
    if (!(Boolean) query.getSingleResult()) {
      throw DomainException.invalid("superior", "department.unknown", superior);
    }
  }

  PriorNotice giveNotice(CreditCase matter, NewPriorNotice wanted, Caller caller) {
    ListingPolicy.require(wanted);
    var given = new Notice[1];
    effects.issue(
        matter,
        ListingSteps.GIVE_NOTICE,
        caller,
        facts -> {
          requireNew(facts, wanted.number());
          var number = papers.notice(facts, wanted);
          given[0] = new Notice(matter, number, wanted, caller, clock.today(), clock.now());
          entityManager.persist(given[0]);
          return number;
        });
    return given[0].view();
  }

  private static void requireNew(ListingSteps.Facts facts, @Nullable String given) {
    var number = given == null ? "" : given.strip();
    if (facts.file().notices().stream().anyMatch(each -> each.view().number().equals(number))) {
      throw DomainException.conflict(
          List.of(facts.rule(Points.PRIOR_NOTICE).refusal("credit.same-number", number)));
    }
  }
}
