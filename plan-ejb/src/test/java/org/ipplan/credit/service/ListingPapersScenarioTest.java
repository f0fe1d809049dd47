package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.credit.service.CreditStories.note;
import static org.ipplan.credit.service.ListingStories.proof;
import static org.ipplan.credit.service.ListingStories.refusal;
import static org.ipplan.credit.service.ListingStories.sheet;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipplan.credit.ApplicationDetails;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.NewApplication;
import org.ipplan.credit.listing.AuthorityLevel;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.NewPriorNotice;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.credit.listing.PaperContent;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.credit.listing.ServiceMethod;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperKind;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The papers of the serious list go out in the step that law wants them at. */
class ListingPapersScenarioTest {
  private ListingStories stories;
  private IssuedPapers papers;

  @BeforeEach
  void start() {
    stories = ListingStories.printed();
    papers = new IssuedPapers(stories.credit());
  }

  @AfterEach
  void stop() {
    stories.credit().product().close();
  }

  @Test
  void p44TheNoticeGoesOutWithFactsGroundsBasisAndRightsUnderTheNextNumber() {
    stories.on("2025-06-30");
    var matter = stories.assessed(sheet(AuthorityLevel.NATIONAL, null));
    var wanted =
        new NewPriorNotice(
            null, "2025年3月至5月，该公司代理编造的专利申请120件", "情节严重，社会影响恶劣", "你（单位）享有陈述、申辩和要求听证的权利");
    var given = stories.as(SUN_CREDIT, s -> s.giveNotice(stories.id(matter), wanted));

    assertThat(given.number()).isEqualTo("国知信告〔2025〕1号");
    var notice = papers.of(matter, PaperKind.PRIOR_NOTICE);
    assertThat(notice.number()).isEqualTo(given.number());
    assertThat(notice.files()).hasSize(3).allSatisfy(file -> assertThat(file.sha256()).hasSize(64));
    assertThat(papers.text(notice))
        .contains("星海示例有限公司", "914403001922038216", "编造的专利申请120件。", "情节严重，社会影响恶劣。")
        .contains("《市场监督管理严重违法失信名单管理办法》第二条、第九条", "列入期限为3年")
        .contains("5个工作日内向本机关提出陈述", "第六十四条", "证据清单", "处罚案卷")
        .doesNotContain("。。", "${", "〓", "公民身份号码");
    assertThat(stories.credit().line(matter, "give-notice").note()).isEqualTo(given.number());
  }

  @Test
  void n13TheDecisionAndTheGuidanceGoOutAndAreServedInOneDeliveryAndNoLess() {
    var matter = stories.discussed("2025-07-01", "2025-07-10", national());
    stories.as(WU_CREDIT, s -> s.issue(stories.id(matter), decision()));
    assertThat(refusal(() -> prove(matter, ServedPaper.LISTING_DECISION)).guard())
        .isEqualTo("credit.guidance-missing");
    stories.guide(matter);
    assertThat(refusal(() -> prove(matter, ServedPaper.LISTING_DECISION)).guard())
        .isEqualTo("credit.two-documents");
    prove(matter, ServedPaper.LISTING_DECISION, ServedPaper.REPAIR_GUIDANCE);

    assertThat(papers.of(SUN_CREDIT, matter))
        .extracting(PaperDetails::kind)
        .containsExactlyInAnyOrder(
            PaperKind.PRIOR_NOTICE,
            PaperKind.SERVICE_PROOF,
            PaperKind.LISTING_DECISION,
            PaperKind.REPAIR_GUIDANCE,
            PaperKind.SERVICE_PROOF);
    var form = last(papers.of(SUN_CREDIT, matter));
    assertThat(papers.text(form))
        .contains("国知信列〔2025〕1号", "国知信引〔2025〕1号", "直接送达", "2025年7月10日", "李某")
        .contains("信用修复告知书", "回证1号");
  }

  @Test
  void s5TheDecisionSaysWhatWasToldHowThePartyWasHeardAndFromWhenToWhen() {
    var matter = stories.told("2025-07-01");
    var defence = stories.defend(SUN_CREDIT, matter, false);
    stories.reply(matter, defence, false);
    decided(matter, "2025-07-10");

    assertThat(papers.text(papers.of(matter, PaperKind.LISTING_DECISION)))
        .contains("违法事实", "2025年7月1日，你（单位）提出陈述、申辩：处罚过重，请求不予列入。", "不予采纳")
        .contains("从事严重违法专利代理", "自公示之日起至公示满3年之日止", "列入满1年可以申请移出。", "60日内")
        .contains("本决定书与信用修复告知书一并送达。")
        .doesNotContain("。。", "${");
    assertThat(stories.credit().get(stories.id(matter)).summary().decisionNumber())
        .isEqualTo("国知信列〔2025〕1号");
    stories.guide(matter);
    assertThat(papers.text(papers.of(matter, PaperKind.REPAIR_GUIDANCE)))
        .contains("国知信列〔2025〕1号", "列入名单满1年", "15个工作日", "守信承诺书", "身份证明");
  }

  @Test
  void r366FromTheDayItCountsTheDecisionNamesTheDaysThemselves() {
    var matter = stories.told("2026-04-13");
    decided(matter, "2026-04-22");

    assertThat(papers.text(papers.of(matter, PaperKind.LISTING_DECISION)))
        .contains("自2026年4月22日起至2029年4月21日止", "未提出陈述、申辩，也未要求听证");
  }

  @Test
  void cp95ByPublicNoticeTheWindowsBeginOnceItsTermIsOver() {
    stories.on("2024-06-03");
    var matter = stories.assessed(national());
    stories.giveNotice(matter);
    assertThatThrownBy(() -> stories.as(SUN_CREDIT, s -> s.prove(stories.id(matter), on(null))))
        .hasMessageContaining("input.invalid");
    stories.on("2024-07-02");
    assertThat(refusal(() -> announced(matter, "2024-06-03")))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.public-notice-runs");
              assertThat(refusal.arguments()).containsExactly(LocalDate.parse("2024-07-03"));
              assertThat(refusal.ruleSet()).isEqualTo("civil-procedure-law-2022");
            });
    stories.on("2024-07-03");
    announced(matter, "2024-06-03");

    assertThat(stories.due(matter, "defend")).isEqualTo("2024-07-10");
    assertThat(papers.text(papers.of(matter, PaperKind.SERVICE_PROOF)))
        .contains("公告送达", "2024年6月3日发出公告，至2024年7月3日期满");
  }

  @Test
  void s9ARemovalIsGrantedOrRefusedOnPaperAndThePackageHoldsVotesAndPapers() {
    var matter = stories.listed("2025-07-01", "2025-07-10");
    stories.on("2026-07-10");
    var refused = verified();
    stories.credit().take(WU_CREDIT, refused, "decide-against", StepInput.reason("义务尚未履行"));
    assertThat(papers.text(papers.of(matter, PaperKind.REPAIR_REFUSAL)))
        .contains("义务尚未履行。", "再次提出申请", "行政复议");
    stories.credit().take(WU_CREDIT, verified(), "decide-for", StepInput.NONE);

    assertThat(papers.text(papers.of(matter, PaperKind.REPAIR_DECISION)))
        .contains("移出严重违法失信名单", "停止共享和使用")
        .doesNotContain("${");
    var source = stories.credit().product().bean(CaseArchive.class);
    var packed =
        stories
            .credit()
            .product()
            .inTransaction(
                () -> source.find(stories.id(matter).toString(), SUN_CREDIT).orElseThrow());
    assertThat(packed.recordKind()).isEqualTo("serious-listing");
    assertThat(packed.title()).isEqualTo("星海示例有限公司列入严重违法失信名单案");
    assertThat(packed.votes()).hasSize(3).allSatisfy(v -> assertThat(v.vote()).isEqualTo("FOR"));
  }

  /** Issued at one moment of a clock that stands, they are told apart by their numbers. */
  private static PaperDetails last(List<PaperDetails> papers) {
    return papers.stream()
        .filter(paper -> String.valueOf(paper.number()).equals("国知信送〔2025〕2号"))
        .findFirst()
        .orElseThrow();
  }

  private ApplicationDetails verified() {
    var wanted =
        new NewApplication(
            ApplicationKind.REPAIR,
            null,
            "星海示例有限公司",
            "已履行义务，申请移出",
            List.of("REQUEST", "IDENTITY", "PROOF"),
            true,
            null);
    var credit = stories.credit();
    var filed = credit.file(SUN_CREDIT, wanted);
    credit.take(SUN_CREDIT, filed, "accept", StepInput.NONE);
    var conditions =
        List.of(
            "RESTRICTION_OVER",
            "DUTIES_PERFORMED",
            "EFFECTS_REMOVED",
            "NO_NEW_PENALTY",
            "CONDUCT_CORRECTED");
    return credit.take(
        SUN_CREDIT,
        filed,
        "verify",
        new StepInput(null, "已核实", null, null, null, null, conditions));
  }

  private void announced(CaseDetails matter, String day) {
    stories.as(SUN_CREDIT, s -> s.prove(stories.id(matter), on(LocalDate.parse(day))));
  }

  private static NewProofOfService on(@Nullable LocalDate announced) {
    return new NewProofOfService(
        Set.of(ServedPaper.PRIOR_NOTICE),
        ServiceMethod.PUBLIC_NOTICE,
        null,
        "星海示例有限公司",
        "孙某、吴某",
        "公告1号",
        "国家知识产权局网站",
        announced);
  }

  private void prove(CaseDetails matter, ServedPaper... served) {
    stories.as(SUN_CREDIT, s -> s.prove(stories.id(matter), proof("2025-07-10", served)));
  }

  private void decided(CaseDetails matter, String day) {
    stories.on(day);
    stories.take(SUN_CREDIT, matter, "submit");
    stories.take(QIAN_CREDIT, matter, "pass-review", note("程序合法"));
    ListingStories.PANEL.forEach(member -> stories.vote(member, matter, true));
    stories.take(WU_CREDIT, matter, "conclude", note("集体讨论纪要1号"));
    stories.as(WU_CREDIT, s -> s.issue(stories.id(matter), decision()));
  }

  private static NewListingPaper decision() {
    return new NewListingPaper(
        ServedPaper.LISTING_DECISION,
        null,
        List.of(
            new PaperContent("CAUSE", "从事严重违法专利代理，受到较重行政处罚"),
            new PaperContent("BASIS", "上述行为符合列入条件。"),
            new PaperContent("MEASURES", "列为重点监管对象，提高检查频次"),
            new PaperContent("REMOVAL", "列入满1年可以申请移出"),
            new PaperContent("REMEDIES", "可以自知道本决定之日起60日内申请行政复议，或者6个月内提起行政诉讼")));
  }

  private static ListingWorksheet national() {
    return sheet(AuthorityLevel.NATIONAL, null);
  }
}
