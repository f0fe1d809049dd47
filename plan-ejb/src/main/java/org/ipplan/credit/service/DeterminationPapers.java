package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.credit.EvidenceItem;
import org.ipplan.credit.domain.ApplicationPoints;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.Evidence;
import org.ipplan.credit.domain.Period;
import org.ipplan.credit.domain.Points;
import org.ipplan.directory.DirectoryService;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperOrder;
import org.ipplan.paper.PaperService;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;

/**
 * Issues what a determination is told by: its paper, and where law asks for both to be served
 * together ({@code R22-4}) the guidance on repair.
 */
@Dependent
public class DeterminationPapers {
  @Inject EntityManager entityManager;
  @Inject PaperService papers;
  @Inject DirectoryService directory;

  /**
   * Issues both.
   *
   * @param on the day of the determination
   * @param input its note is the number, where a register kept elsewhere gave one
   * @return number of the determination
   */
  String issue(
      CreditCase matter,
      Period period,
      LocalDate on,
      Caller caller,
      StepInput input,
      RuleBook book) {
    var law = new LawOnPaper(book, on);
    var paper =
        papers.issue(
            order(PaperKind.DETERMINATION, matter, determination(matter, period, input, law))
                .numbered(input.note() == null || input.note().isBlank() ? null : input.note()),
            caller,
            on);
    var number = Objects.requireNonNull(paper.number());
    if (book.find(Points.GUIDANCE_TOGETHER, on).isPresent()) {
      var guidance = new GuidanceOnPaper(law, ApplicationPoints.of(matter.list()));
      papers.issue(
          order(PaperKind.REPAIR_GUIDANCE, matter, guidance(matter, number, guidance))
              .with(Map.of("材料", guidance.material())),
          caller,
          on);
    }
    return number;
  }

  private Map<String, String> determination(
      CreditCase matter, Period period, StepInput input, LawOnPaper law) {
    var document = matter.document();
    var ground = law.ground(matter.groundRuleSet(), matter.ground());
    var type = law.type(document);
    var fields = party(matter);
    fields.put(
        "事实",
        LawOnPaper.text(
            "paper.facts",
            document.issuer(),
            PaperOrder.date(document.issuedOn()),
            type,
            document.number(),
            ground));
    fields.put("依据文书", proofs(matter, LawOnPaper.text("paper.document", type, document.number())));
    fields.put("理由", input.reason() == null ? "" : LawOnPaper.sentence(input.reason()));
    fields.put("依据条款", law.cite(groundRule(matter, law), law.rule(Points.PERIOD)));
    fields.put("认定结论", LawOnPaper.text("paper.conclusion"));
    fields.put("管理措施", law.measures());
    fields.put("公示起始日", PaperOrder.date(period.from()));
    fields.put("公示截止日", PaperOrder.date(period.until().minusDays(1)));
    fields.put("救济途径", law.said(Points.OBJECTION, Points.REPAIR_MINIMUM));
    return fields;
  }

  private static Rule groundRule(CreditCase matter, LawOnPaper law) {
    return law.book().rule(matter.groundRuleSet(), Points.GROUNDS);
  }

  private static String proofs(CreditCase matter, String document) {
    return Stream.concat(
            Stream.of(document),
            matter.evidence().stream().map(Evidence::item).map(EvidenceItem::title))
        .collect(Collectors.joining("、"));
  }

  private Map<String, String> guidance(CreditCase matter, String number, GuidanceOnPaper guidance) {
    var fields = party(matter);
    var body = directory.department(matter.department()).nameZh();
    fields.putAll(guidance.fields(number, body, ""));
    return fields;
  }

  private Map<String, String> party(CreditCase matter) {
    return PartyOnPaper.of(matter.subject(), entityManager).fields("当事人");
  }

  private static PaperOrder order(PaperKind kind, CreditCase matter, Map<String, String> fields) {
    return new PaperOrder(
        kind, CaseEffects.TYPE, matter.id().toString(), matter.department(), fields);
  }
}
