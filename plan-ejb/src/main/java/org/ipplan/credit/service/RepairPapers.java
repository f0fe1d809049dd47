package org.ipplan.credit.service;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.domain.ApplicationPoints;
import org.ipplan.credit.domain.CreditApplication;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperOrder;
import org.ipplan.paper.PaperService;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.BusinessClock;

/** Issues the papers of a repair: the commitment to be signed, and the decision either way. */
@Dependent
public class RepairPapers {
  @Inject EntityManager entityManager;
  @Inject PaperService papers;
  @Inject BusinessClock clock;

  /** The letter of commitment, ready to be signed by the subject. */
  void commitment(CreditApplication application, CreditCase matter, RuleBook book) {
    var law = new LawOnPaper(book, application.filedOn());
    var fields = fields("承诺人", matter);
    fields.put("承诺事项", LawOnPaper.text("paper.promise"));
    fields.put(
        "依据条款",
        law.cite(
            book.find(points(matter).papers(), law.day())
                .orElseGet(() -> law.rule(points(matter).conditions()))));
    fields.put("法定代表人", fields.containsKey("信用代码") ? LawOnPaper.text("paper.signature") : "");
    issue(PaperKind.COMMITMENT, matter, fields);
  }

  /** The decision that grants it, with what follows from it. */
  void granted(CreditApplication application, CreditCase matter, RuleBook book) {
    var fields = decided(application, matter, book);
    fields.put("核查情况", LawOnPaper.sentence(Objects.requireNonNull(application.verification())));
    fields.put("修复日期", PaperOrder.date(clock.today()));
    fields.put("修复效果", effect(matter, book));
    issue(PaperKind.REPAIR_DECISION, matter, fields);
  }

  /** The decision that refuses it, with its reasons and remedies. */
  void refused(CreditApplication application, CreditCase matter, RuleBook book) {
    var fields = decided(application, matter, book);
    fields.put("不予修复理由", reasons(application));
    fields.put(
        "再次申请", application.excludedBy() == null ? LawOnPaper.text("paper.apply-again") : "");
    fields.put("救济途径", new LawOnPaper(book, clock.today()).remedies());
    issue(PaperKind.REPAIR_REFUSAL, matter, fields);
  }

  /** What follows by law; off the serious list as well, where it was on it (S9). */
  private String effect(CreditCase matter, RuleBook book) {
    var removed = matter.list() == CreditList.SERIOUS ? LawOnPaper.text("paper.removed") : "";
    var byLaw = new LawOnPaper(book, clock.today()).repairEffect(matter.list());
    return Stream.of(removed, byLaw).filter(said -> !said.isEmpty()).collect(joining("\n"));
  }

  /** Why not; by which law or policy, where that excludes it (C15). */
  private static String reasons(CreditApplication application) {
    var reasons = LawOnPaper.sentence(Objects.requireNonNull(application.reasons()));
    var law = application.excludedBy();
    return law == null ? reasons : reasons + "\n" + LawOnPaper.text("paper.excluded", law);
  }

  private Map<String, String> decided(
      CreditApplication application, CreditCase matter, RuleBook book) {
    var acceptedOn = Objects.requireNonNull(application.acceptedOn());
    var fields = fields("当事人", matter);
    fields.put("申请日期", PaperOrder.date(application.filedOn()));
    fields.put("依据条款", new LawOnPaper(book, acceptedOn).onRepair(acceptedOn, points(matter)));
    return fields;
  }

  private static ApplicationPoints points(CreditCase matter) {
    return ApplicationPoints.of(matter.list());
  }

  private Map<String, String> fields(String as, CreditCase matter) {
    var fields = PartyOnPaper.of(matter.subject(), entityManager).fields(as);
    fields.put("决定书文号", Objects.requireNonNull(matter.decisionNumber()));
    return fields;
  }

  private void issue(PaperKind kind, CreditCase matter, Map<String, String> fields) {
    papers.issue(
        new PaperOrder(
            kind, CaseEffects.TYPE, matter.id().toString(), matter.department(), fields));
  }
}
