package org.ipplan.credit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CaseFilter;
import org.ipplan.credit.CaseSummary;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.NewCase;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.Evidence;
import org.ipplan.credit.domain.ListEntryVersion;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Loads the case, asks it, and has done what follows. */
@Stateless
@PermitAll
public class CreditCaseServiceBean implements CreditCaseService {
  @Inject CreditAccess access;
  @Inject Cases cases;
  @Inject Listings listings;
  @Inject CaseReads reads;
  @Inject CaseOpening opening;
  @Inject CaseEffects effects;
  @Inject Terms terms;
  @Inject ListEntries entries;

  @Override
  public Page<CaseSummary> list(
      CaseFilter filter, int limit, @Nullable String cursor, boolean count) {
    access.reader();
    return reads.list(filter, limit, cursor, count);
  }

  @Override
  public CaseDetails get(UUID id) {
    access.reader();
    return details(cases.find(id));
  }

  @Override
  public CaseDetails open(NewCase wanted) {
    return details(opening.open(wanted, access.opener()));
  }

  @Override
  public CaseDetails edit(UUID id, long expectedVersion, NewCase wanted) {
    var caller = access.reader();
    var matter = cases.find(id, expectedVersion);
    opening.edit(matter, wanted, caller);
    return details(matter);
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    var caller = access.reader();
    var matter = cases.find(id);
    return matter.list() == CreditList.SERIOUS
        ? offers(listings.facts(matter, caller, false))
        : offers(cases.facts(matter, caller));
  }

  private static List<StepOffer> offers(CaseSteps.Facts facts) {
    return CaseSteps.WORKFLOW.offers(facts.matter().stateOn(facts.today()), facts);
  }

  private static List<StepOffer> offers(ListingSteps.Facts facts) {
    return ListingSteps.WORKFLOW.offers(facts.matter().stateOn(facts.today()), facts);
  }

  @Override
  public CaseDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var caller = access.reader();
    var matter = cases.find(id, expectedVersion);
    effects.take(matter, action, caller, input);
    return details(matter);
  }

  private CaseDetails details(CreditCase matter) {
    var steps = cases.history(matter).steps();
    return new CaseDetails(
        reads.one(matter.id()),
        matter.unit(),
        matter.groundRuleSet(),
        matter.correctedInTime(),
        matter.longerUntil(),
        matter.longerBasis(),
        matter.evidence().stream().map(Evidence::item).toList(),
        CaseLines.of(steps, terms.ofCase(matter.id())),
        entries.live(matter.id()).map(ListEntryVersion::entry).orElse(null),
        matter.publishedOn(),
        matter.basisRevokedOn(),
        matter.lead());
  }
}
