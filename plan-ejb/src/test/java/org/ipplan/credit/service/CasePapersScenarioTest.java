package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.credit.service.CreditStories.note;
import static org.ipplan.credit.service.CreditStories.objection;
import static org.ipplan.credit.service.CreditStories.repair;
import static org.ipplan.credit.service.CreditStories.verified;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SUPERIOR_SAMR;
import static org.ipplan.testing.Officials.WU_CREDIT;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.ipplan.credit.CaseDetails;
import org.ipplan.paper.ArchiveDetails;
import org.ipplan.paper.ArchiveService;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperKind;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is decided goes out on paper, in the transaction that decides it. */
class CasePapersScenarioTest {
  private CreditStories stories;

  @BeforeEach
  void start() {
    stories = CreditStories.begun();
  }

  @AfterEach
  void stop() {
    stories.product().close();
  }

  @Test
  void aDeterminationIssuesItsPaperWithTheNextNumberAndTheMeasuresOfC5() {
    var first = determinedWith(StepInput.NONE);
    var second = determinedWith(StepInput.NONE);

    assertThat(first.summary().decisionNumber()).isEqualTo("国知信认〔2024〕1号");
    assertThat(second.summary().decisionNumber()).isEqualTo("国知信认〔2024〕2号");
    assertThat(papers(SUN_CREDIT, first))
        .singleElement()
        .satisfies(
            paper -> {
              assertThat(paper.kind()).isEqualTo(PaperKind.DETERMINATION);
              assertThat(paper.number()).isEqualTo("国知信认〔2024〕1号");
            });
    assertThat(text(papers(SUN_CREDIT, first).get(0)))
        .contains("星海示例有限公司", "914403001922038216", "《国家知识产权局知识产权信用管理规定》第六条、第十一条")
        .contains("2024年6月3日", "2025年6月2日", "第十四条", "满6个月", "取消国家知识产权局评优评先参评资格")
        .doesNotContain("。。", "；。", "，，", "${", "〓", "公民身份号码");
  }

  @Test
  void aNumberOfARegisterKeptElsewhereIsTakenAndLeftOutOfTheSeries() {
    determinedWith(note("国知信认〔2024〕1号"));

    assertThat(determinedWith(StepInput.NONE).summary().decisionNumber()).isEqualTo("国知信认〔2024〕2号");
    assertThatThrownBy(() -> determinedWith(note("国知信认〔2024〕1号")))
        .hasMessageContaining("paper.number-taken");
  }

  @Test
  void whatIsNotDeterminedHasNoPaperAndTakesNoNumber() {
    stories.on("2024-06-03");
    var open = stories.open(stories.wanted("C1.3", "PENALTY_DECISION", "2024-06-01"));
    assertThatThrownBy(() -> stories.take(WU_CREDIT, open, "determine"))
        .hasMessageContaining("workflow.wrong-state");

    assertThat(papers(SUN_CREDIT, open)).isEmpty();
    assertThat(determinedWith(StepInput.NONE).summary().decisionNumber()).isEqualTo("国知信认〔2024〕1号");
  }

  @Test
  void r224SinceBothAreServedTogetherTheGuidanceOnRepairComesWithIt() {
    var matter = stories.publishedOn("2025-07-01");

    var issued = papers(SUN_CREDIT, matter);
    assertThat(issued)
        .extracting(PaperDetails::kind)
        .containsExactlyInAnyOrder(PaperKind.DETERMINATION, PaperKind.REPAIR_GUIDANCE);
    assertThat(text(of(issued, PaperKind.REPAIR_GUIDANCE)))
        .contains("10个工作日", "信用承诺书", "履行义务证明材料", "国家知识产权局", "失信行为已经纠正");
  }

  @Test
  void aGrantedRepairHasItsCommitmentAndItsDecision() {
    var matter = stories.publishedOn("2025-07-01");
    stories.on("2026-02-13");
    stories.repaired();

    var issued = papers(SUN_CREDIT, matter);
    assertThat(issued)
        .extracting(PaperDetails::kind)
        .contains(PaperKind.COMMITMENT, PaperKind.REPAIR_DECISION);
    assertThat(of(issued, PaperKind.REPAIR_DECISION).number()).isEqualTo("国知信修〔2026〕1号");
    assertThat(text(of(issued, PaperKind.REPAIR_DECISION)))
        .contains("2026年2月13日", "已核实。", "第十五条")
        .doesNotContain("。。", "${");
    assertThat(text(of(issued, PaperKind.COMMITMENT)))
        .contains("承诺人：星海示例有限公司", String.valueOf(matter.summary().decisionNumber()));
  }

  @Test
  void rl20ARepairDecidedAgainstSaysWhyAndHowToAttackIt() {
    var matter = stories.publishedOn("2025-07-01");
    stories.on("2026-02-13");
    var filed = stories.file(SUN_CREDIT, repair());
    stories.take(SUN_CREDIT, filed, "accept", StepInput.NONE);
    stories.take(SUN_CREDIT, filed, "verify", verified());
    stories.take(WU_CREDIT, filed, "decide-against", StepInput.reason("义务尚未履行完毕。"));

    var refusal = of(papers(SUN_CREDIT, matter), PaperKind.REPAIR_REFUSAL);
    assertThat(text(refusal)).contains("义务尚未履行完毕。", "60日", "行政复议").doesNotContain("。。");
  }

  @Test
  void c15ARepairThatLawExcludesIsRefusedWithTheLawNamed() {
    var matter = stories.publishedOn("2025-07-01");
    stories.on("2026-02-13");
    var law = "《示例法》第九条";
    var objection = stories.file(SUN_CREDIT, objection("撤销决定书1号"));
    assertThatThrownBy(() -> stories.take(SUN_CREDIT, objection, "refuse", named("不予更正", law)))
        .hasMessageContaining("credit.exclusion-unknown");
    var filed = stories.file(SUN_CREDIT, repair());
    stories.take(SUN_CREDIT, filed, "accept", StepInput.NONE);
    stories.take(SUN_CREDIT, filed, "verify", verified());

    var refused = stories.take(WU_CREDIT, filed, "decide-against", named("该类信息不可修复", law));
    assertThat(refused.excludedBy()).isEqualTo(law);
    assertThat(text(of(papers(SUN_CREDIT, matter), PaperKind.REPAIR_REFUSAL)))
        .contains("该类信息不可修复。", "《示例法》第九条规定不可修复。")
        .doesNotContain("再次提出申请");
  }

  private static StepInput named(String reason, String law) {
    return new StepInput(reason, law, null, null, null);
  }

  @Test
  void papersAreReadByThoseWhoSeeTheCaseAndByThePortalThatFiled() {
    var matter = stories.publishedOn("2025-07-01");
    stories.on("2026-02-13");

    assertThat(papers(QIAN_CREDIT, matter)).hasSize(2);
    assertThat(papers(SUPERIOR_SAMR, matter)).isEmpty();
    assertThat(papers(DEMO_SYSTEM, matter)).isEmpty();
    assertThatThrownBy(() -> papers(READER_SYSTEM, matter))
        .hasMessageContaining("paper.staff-only");
    assertThatThrownBy(() -> papers(CHEN_CCPD, matter)).hasMessageContaining("paper.staff-only");
    stories.file(DEMO_SYSTEM, repair());
    assertThat(papers(DEMO_SYSTEM, matter)).hasSize(3);
  }

  @Test
  void aClosedCaseIsPackedWithItsPapersAndStepsAndAnOpenOneIsNot() {
    var matter = stories.publishedOn("2025-07-01");
    assertThatThrownBy(() -> pack(SUN_CREDIT, matter)).hasMessageContaining("archive.case-open");
    stories.on("2026-02-13");
    stories.repaired();

    var archive = pack(SUN_CREDIT, matter);

    assertThat(archive.title()).isEqualTo("星海示例有限公司失信行为认定案");
    assertThat(archive.closedOn()).isEqualTo("2026-02-13");
    assertThat(archive.keepUntil()).isEqualTo("2057-01-01");
    assertThat(written(archive)).hasSizeGreaterThan(100_000);
    assertThatThrownBy(() -> pack(SUPERIOR_SAMR, matter)).hasMessageContaining("archive.no-case");
  }

  private CaseDetails determinedWith(StepInput input) {
    stories.on("2024-06-03");
    var matter = stories.reviewed(stories.wanted("C1.3", "PENALTY_DECISION", "2024-06-01"));
    return stories.take(WU_CREDIT, matter, "determine", input);
  }

  private List<PaperDetails> papers(Caller caller, CaseDetails matter) {
    return new IssuedPapers(stories).of(caller, matter);
  }

  private static PaperDetails of(List<PaperDetails> papers, PaperKind kind) {
    return IssuedPapers.only(papers, kind);
  }

  private ArchiveDetails pack(Caller caller, CaseDetails matter) {
    return stories
        .product()
        .as(
            caller,
            ArchiveService.class,
            archives -> archives.make("credit-case", matter.summary().id().toString()));
  }

  private byte[] written(ArchiveDetails archive) {
    return stories
        .product()
        .as(
            SUN_CREDIT,
            ArchiveService.class,
            archives -> {
              var file = new ByteArrayOutputStream();
              archives.write(archive.id(), file);
              return file.toByteArray();
            });
  }

  private String text(PaperDetails paper) {
    return new IssuedPapers(stories).text(paper);
  }
}
