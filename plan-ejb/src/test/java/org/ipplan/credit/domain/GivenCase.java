package org.ipplan.credit.domain;

import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.calendar.PublishedCalendars;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.credit.AbnormalAnswer;
import org.ipplan.credit.AbnormalFiling;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.BasisDocument;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EvidenceItem;
import org.ipplan.credit.NewApplication;
import org.ipplan.credit.NewCase;
import org.ipplan.credit.domain.ApplicationSteps.Standing;
import org.ipplan.credit.listing.AnswerKind;
import org.ipplan.credit.listing.AuthorityLevel;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.credit.listing.WorksheetAnswer;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.testing.Packs;
import org.jspecify.annotations.Nullable;

/** Cases and what is known of them, for tests of what law demands. No database, no container. */
final class GivenCase {
  static final String CNIPA = "cnipa-credit-2022";
  static final String SAMR = "samr-44-2021";
  static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  static final WorkingCalendar CALENDAR = WorkingCalendar.of(PublishedCalendars.all());
  static final List<String> TESTS = List.of("UNLAWFUL", "GRAVE", "HEAVIER_PENALTY");
  static final List<String> FACTORS =
      List.of(
          "INTENT", "FREQUENCY", "DURATION", "PENALTY", "VALUE", "DANGER", "LOSS", "SOCIAL_EFFECT");
  private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");
  private static final LocalDate ISSUED = LocalDate.of(2024, 3, 1);

  private GivenCase() {}

  /**
   * A determination in draft.
   *
   * @param proofs types of documents among the evidence
   */
  static CreditCase draft(String ground, String document, String... proofs) {
    return matter(CreditList.DISHONESTY, ground, document, "专利局初审及流程管理部", null, proofs);
  }

  static CreditCase ofUnit(String unit) {
    return matter(CreditList.DISHONESTY, "C1.3", "PENALTY_DECISION", unit, null);
  }

  static CreditCase serious(String ground, String document, String... proofs) {
    return matter(CreditList.SERIOUS, ground, document, null, null, proofs);
  }

  /** Decided by the packs that count on a day, and counting from it. */
  static CreditCase decided(CreditList list, String ground, LocalDate on, @Nullable LocalDate ban) {
    var matter = matter(list, ground, "PENALTY_DECISION", null, ban);
    var period = new Period(on, on.plusYears(1));
    matter.determined("1号", list == CreditList.SERIOUS ? SAMR : CNIPA, period);
    return matter;
  }

  private static CreditCase matter(
      CreditList list,
      String ground,
      String document,
      @Nullable String unit,
      @Nullable LocalDate longer,
      String... proofs) {
    var wanted =
        new NewCase(
            "914403001922038216",
            list,
            ground,
            new BasisDocument("1号", ISSUED, "国家知识产权局", document),
            Stream.of(proofs).map(type -> new EvidenceItem(type, "证明", null)).toList(),
            null,
            unit,
            false,
            longer,
            longer == null ? null : "《专利代理条例》第二十五条",
            null);
    var pack = list == CreditList.SERIOUS && !ground.startsWith("C") ? SAMR : CNIPA;
    return new CreditCase(wanted, UUID.randomUUID(), "cnipa", pack, SUN_CREDIT, NOW);
  }

  /** On an abnormal filing of which nobody knows whether it was corrected in time. */
  static CreditCase unlooked() {
    var wanted =
        new NewCase(
            "914403001922038216",
            CreditList.DISHONESTY,
            "C1.1",
            new BasisDocument("1号", ISSUED, "国家知识产权局", "ABNORMAL_FILING_DECISION"),
            List.of(),
            null,
            "专利局",
            null,
            null,
            null,
            null);
    return new CreditCase(wanted, UUID.randomUUID(), "cnipa", CNIPA, SUN_CREDIT, NOW);
  }

  /** What keeps the handler from sending a draft to review. */
  static List<Refusal> submitting(CreditCase matter) {
    return submitting(matter, AbnormalFile.NONE, TODAY);
  }

  static List<Refusal> submitting(CreditCase matter, AbnormalFile abnormal, LocalDate today) {
    var facts =
        new CaseSteps.Facts(
            matter, CaseHistory.NONE, Packs.book(), SUN_CREDIT, today, false, abnormal);
    return blocked(CaseSteps.WORKFLOW.offers(CaseState.DRAFT, facts), CaseSteps.SUBMIT);
  }

  /** What keeps whoever determined it from publishing a determination. */
  static List<Refusal> publishing(Caller caller, Caller determiner) {
    var matter = ofUnit("专利局");
    var steps = List.of(done(matter, 0, CaseSteps.DETERMINE, determiner));
    var facts =
        new CaseSteps.Facts(
            matter, new CaseHistory(steps), Packs.book(), caller, TODAY, false, AbnormalFile.NONE);
    return blocked(CaseSteps.WORKFLOW.offers(CaseState.REPORTED, facts), CaseSteps.PUBLISH);
  }

  /** What keeps the handler from giving the prior notice of a listing. */
  static List<Refusal> noticing(CreditCase matter, @Nullable ListingWorksheet sheet) {
    return blocked(
        ListingSteps.WORKFLOW.offers(CaseState.DRAFT, facts(matter, sheet)),
        ListingSteps.GIVE_NOTICE);
  }

  static ListingSteps.Facts facts(CreditCase matter, @Nullable ListingWorksheet sheet) {
    var written = sheet == null ? null : new Worksheet(matter.id(), sheet, SUN_CREDIT, TODAY);
    var file =
        new ListingFile(
            written, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());
    return new ListingSteps.Facts(
        matter, CaseHistory.NONE, file, "44", Packs.book(), SUN_CREDIT, TODAY, false);
  }

  static ListingWorksheet sheet(
      AuthorityLevel level, String penalty, List<String> tests, List<String> factors) {
    var answers = new ArrayList<WorksheetAnswer>();
    tests.forEach(
        code -> answers.add(new WorksheetAnswer(AnswerKind.TEST, code, true, "见案卷", null)));
    factors.forEach(
        code -> answers.add(new WorksheetAnswer(AnswerKind.FACTOR, code, null, "已考量", null)));
    return new ListingWorksheet(
        level, "samr", null, penalty, false, "无此证据", answers, null, null, 0);
  }

  static NewApplication asked(ApplicationKind kind, List<String> papers, boolean commitment) {
    return new NewApplication(kind, null, "当事人", "申请", papers, commitment, null);
  }

  /** What is known of a request that was filed and verified with these conditions met. */
  static ApplicationSteps.Facts request(
      CreditCase matter,
      NewApplication wanted,
      Standing standing,
      RuleBook book,
      LocalDate today,
      String... found) {
    var application = new CreditApplication(matter.id(), wanted, SUN_CREDIT, today, NOW);
    application.accepted(SUN_CREDIT, today, matter.groundRuleSet());
    application.verified(SUN_CREDIT, "已核实", List.of(found));
    return new ApplicationSteps.Facts(
        application, matter, standing, book, CALENDAR, WU_CREDIT, today);
  }

  /** What an abnormal filing has on it, once everything was said. */
  static AbnormalFile abnormal(CreditCase matter, AbnormalFiling said, LocalDate today) {
    AbnormalPolicy.require(matter, said, Packs.book(), CALENDAR, today);
    var told = said.noticeOn();
    var term =
        told == null || said.answer() != null
            ? null
            : new CreditTerm(
                matter.id(),
                null,
                CaseSteps.ANSWER_FINDING,
                null,
                Packs.book().inForce(Points.ABNORMAL_REPLY, told).dateFrom(told, CALENDAR),
                told);
    return new AbnormalFile(new AbnormalRecord(matter.id(), said, SUN_CREDIT, today), term);
  }

  static AbnormalFiling said(
      List<String> kinds,
      @Nullable String told,
      @Nullable AbnormalAnswer answer,
      @Nullable Boolean heard,
      @Nullable Boolean heavier) {
    var on = told == null ? null : LocalDate.parse(told);
    return new AbnormalFiling(
        kinds,
        on == null ? null : "通1号",
        on,
        null,
        answer,
        answer == null || answer == AbnormalAnswer.SILENT ? null : on,
        heard,
        heavier,
        Boolean.TRUE.equals(heavier) ? "罚2号" : null,
        null,
        null,
        0);
  }

  static CaseStep done(CreditCase matter, int ordinal, String action, Caller by) {
    return new CaseStep(matter, ordinal, action, by, TODAY, NOW, null);
  }

  static List<Refusal> blocked(List<StepOffer> offers, String action) {
    return offers.stream()
        .filter(offer -> offer.action().equals(action))
        .findFirst()
        .orElseThrow()
        .blockedBy();
  }

  /** A refusal in one line: guard, arguments, article, rule set. */
  static String line(Refusal refusal) {
    var words = new ArrayList<String>();
    words.add(refusal.guard());
    refusal.arguments().forEach(each -> words.add(each.toString()));
    words.add(String.valueOf(refusal.article()));
    words.add(String.valueOf(refusal.ruleSet()));
    return String.join(" ", words);
  }
}
