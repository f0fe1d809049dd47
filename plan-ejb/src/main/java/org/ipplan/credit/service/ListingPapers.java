package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipplan.credit.domain.ApplicationPoints;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.Grounds;
import org.ipplan.credit.domain.ListingDemands;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.NewPriorNotice;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.directory.DirectoryService;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperOrder;
import org.ipplan.paper.PaperService;
import org.ipplan.ruleset.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Issues the papers of a case of the serious list, each in the step that asks for it: the prior
 * notice (P-44), the decision (S5), the guidance on repair (R22-4) and the proofs of service.
 */
@Dependent
public class ListingPapers {
  @Inject EntityManager entityManager;
  @Inject PaperService papers;
  @Inject DirectoryService directory;
  @Inject ListingEntries entries;

  /**
   * @return number of the notice
   */
  String notice(ListingSteps.Facts facts, NewPriorNotice wanted) {
    var matter = facts.matter();
    var evidence = evidence(matter);
    var fields = party(matter, "当事人");
    fields.putAll(new NoticeOnPaper(law(facts), ground(facts), matter).fields(wanted));
    fields.put("附件", evidence.isEmpty() ? "" : LawOnPaper.text("paper.annex.evidence"));
    return issue(PaperKind.PRIOR_NOTICE, facts, fields, Map.of("证据", evidence), wanted.number());
  }

  /**
   * @return number of the decision
   */
  String decision(ListingSteps.Facts facts, NewListingPaper wanted) {
    var matter = facts.matter();
    var fields = party(matter, "当事人");
    var said = new DecisionOnPaper(law(facts), ground(facts), facts);
    fields.putAll(said.fields(wanted));
    fields.putAll(said.period(entries.fromDecision(matter, facts.book())));
    fields.put(
        "一并送达", ListingDemands.isGuidanceAsked(facts) ? LawOnPaper.text("paper.together") : "");
    return issue(PaperKind.LISTING_DECISION, facts, fields, Map.of(), wanted.number());
  }

  /**
   * @return number of the guidance
   */
  String guidance(ListingSteps.Facts facts, NewListingPaper wanted) {
    var matter = facts.matter();
    var guidance = new GuidanceOnPaper(law(facts), ApplicationPoints.of(matter.list()));
    var further = String.join("\n", wanted.contents().stream().map(each -> each.text()).toList());
    var fields = party(matter, "当事人");
    fields.putAll(
        guidance.fields(
            Objects.requireNonNull(matter.decisionNumber()),
            directory.department(matter.department()).nameZh(),
            further));
    return issue(
        PaperKind.REPAIR_GUIDANCE,
        facts,
        fields,
        Map.of("材料", guidance.material()),
        wanted.number());
  }

  /**
   * The form that tells what was served, how and when.
   *
   * @param servedOn the day it counts as served
   */
  void proof(ListingSteps.Facts facts, NewProofOfService wanted, LocalDate servedOn) {
    var matter = facts.matter();
    var fields = party(matter, "受送达人");
    fields.keySet().retainAll(List.of("受送达人"));
    var service = new ServiceOnPaper(facts.file(), wanted);
    fields.putAll(service.fields(servedOn, law(facts).name(ground(facts), matter.ground())));
    issue(PaperKind.SERVICE_PROOF, facts, fields, Map.of("文书", service.served()), null);
  }

  private String issue(
      PaperKind kind,
      ListingSteps.Facts facts,
      Map<String, String> fields,
      Map<String, List<Map<String, String>>> rows,
      @Nullable String number) {
    var matter = facts.matter();
    var order =
        new PaperOrder(kind, CaseEffects.TYPE, matter.id().toString(), matter.department(), fields)
            .with(rows)
            .numbered(number == null ? null : number.strip());
    var issued = papers.issue(order, facts.caller(), facts.today());
    return Objects.requireNonNull(issued.number());
  }

  private static LawOnPaper law(ListingSteps.Facts facts) {
    return new LawOnPaper(facts.book(), facts.today());
  }

  /** The rule that names the ground. */
  private static Rule ground(ListingSteps.Facts facts) {
    var matter = facts.matter();
    return Grounds.of(matter, facts.book()).naming(matter.ground()).orElseThrow();
  }

  private static List<Map<String, String>> evidence(CreditCase matter) {
    var rows = new ArrayList<Map<String, String>>();
    for (var evidence : matter.evidence()) {
      var item = evidence.item();
      var source = item.reference();
      rows.add(
          Map.of(
              "序号", Integer.toString(rows.size() + 1),
              "名称", item.title(),
              "来源", source == null ? LawOnPaper.text("paper.case-file") : source));
    }
    return rows;
  }

  private Map<String, String> party(CreditCase matter, String as) {
    return PartyOnPaper.of(matter.subject(), entityManager).fields(as);
  }
}
