package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.credit.service.CreditStories.note;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.NewCase;
import org.ipplan.credit.PublicEntry;
import org.ipplan.credit.PublicityService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.subject.NewSubject;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody may learn without signing in. */
class PublicityScenarioTest {
  private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

  private CreditStories stories;

  @BeforeEach
  void start() {
    stories = CreditStories.unprinted();
  }

  @AfterEach
  void stop() {
    stories.product().close();
  }

  @Test
  void aPublishedEntrySaysWhoWhyByWhomHowLongAndWhatToDoAboutIt() {
    stories.publishedOn("2024-06-03");

    var entry = entries("星海").get(0);

    assertThat(entry.subject()).isEqualTo(CreditStories.CODE);
    assertThat(entry.subjectName()).isEqualTo("星海示例有限公司");
    assertThat(entry.groundZh()).isEqualTo("违反法律法规从事专利、商标代理并受到国家知识产权局行政处罚");
    assertThat(entry.groundBasis().zh()).isEqualTo("《国家知识产权局知识产权信用管理规定》第六条");
    assertThat(entry.authorityZh()).isEqualTo("国家知识产权局");
    assertThat(entry.decisionNumber()).isEqualTo("国知信认1号");
    assertThat(entry.until()).isEqualTo("2025-06-03");
    assertThat(entry.objection())
        .singleElement()
        .satisfies(
            remedy -> {
              assertThat(remedy.article()).isEqualTo("14");
              assertThat(remedy.ruleSet()).isEqualTo("cnipa-credit-2022");
            });
    assertThat(entry.repair().get(0).textEn()).contains("6 full months");
    assertThat(get(entry.id())).isEqualTo(entry);
  }

  @Test
  void whatIsNotPublishedYetIsAsIfItWereNot() {
    var matter = stories.determinedOn("2024-06-03");
    var entry = entryOf(matter);
    assertThat(entries("")).isEmpty();
    assertThatThrownBy(() -> get(entry)).hasMessageContaining("credit.public-not-found");

    stories.take(SUN_CREDIT, matter, "report");
    stories.take(ZHENG_CREDIT, matter, "publish");
    assertThat(get(entry).id()).isEqualTo(entry);
  }

  @Test
  void whatWasRepairedIsGoneAlsoByItsIdAndForEarlierDays() {
    var entry = entryOf(stories.publishedOn("2024-03-15"));
    stories.on("2024-10-08");
    stories.repaired();

    assertThat(entries("")).isEmpty();
    assertThat(onDay("2024-05-01")).isEmpty();
    assertThat(ofSubject("2024-05-01")).isEmpty();
    assertThatThrownBy(() -> get(entry)).hasMessageContaining("credit.public-not-found");
    assertThatThrownBy(() -> get(UUID.randomUUID()))
        .hasMessageContaining("credit.public-not-found");
  }

  @Test
  void whatHasExpiredIsGoneOnTheDayItEnds() {
    var entry = entryOf(stories.publishedOn("2024-06-03"));
    stories.on("2025-06-02");
    assertThat(get(entry).until()).isEqualTo("2025-06-03");

    stories.on("2025-06-03");
    assertThatThrownBy(() -> get(entry)).hasMessageContaining("credit.public-not-found");
    assertThat(onDay("2024-12-01")).isEmpty();
  }

  @Test
  void aRevokedBasisTakesTheEntryAway() {
    var matter = stories.publishedOn("2024-06-03");
    stories.take(SUN_CREDIT, matter, "note-revocation", StepInput.reason("判决撤销"));
    stories.take(SUN_CREDIT, matter, "report-revocation");
    stories.take(ZHENG_CREDIT, matter, "revoke");

    assertThat(entries("")).isEmpty();
  }

  @Test
  void aDayAskedAboutNarrowsAndNeverWidens() {
    stories.publishedOn("2024-06-03");

    assertThat(onDay("2024-06-02")).isEmpty();
    assertThat(onDay("2025-06-02")).hasSize(1);
    assertThat(onDay("2025-06-03")).isEmpty();
    assertThat(ofSubject("2024-06-02")).isEmpty();
    assertThat(ofSubject(null)).hasSize(1);
  }

  @Test
  void oneSearchesByTheBeginningOfACodeOrPartOfANameOfTwoLetters() {
    stories.publishedOn("2024-06-03");

    assertThat(entries("示例")).hasSize(1);
    assertThat(entries("9144")).hasSize(1);
    assertThat(entries("3001")).isEmpty();
    assertThat(entries("%%")).isEmpty();
    assertThat(entries(" ")).hasSize(1);
    assertThatThrownBy(() -> entries("华")).hasMessageContaining("input.invalid");
  }

  @Test
  void aPersonIsMaskedAndNotFoundByName() {
    stories.product().configure("plan.personal-data.key", KEY);
    stories.on("2024-06-03");
    var code =
        stories
            .product()
            .as(
                SUN_CREDIT,
                SubjectService.class,
                s ->
                    s.create(
                        new NewSubject(
                            SubjectKind.PERSON,
                            null,
                            "张示例",
                            null,
                            "11010519491231002X",
                            null,
                            null)))
            .code();
    publish(code);

    assertThat(entries("")).extracting(PublicEntry::subjectName).containsExactly("张*");
    assertThat(entries("张示")).isEmpty();
    assertThat(entries("示例")).isEmpty();
    assertThat(entries(code)).extracting(PublicEntry::subject).containsExactly(code);
    assertThat(entries("").toString()).doesNotContain("张示例", "11010519491231002X");
  }

  @Test
  void theListGoesOnWhereItWasCut() {
    stories.publishedOn("2024-06-03");
    stories.publishedOn("2024-06-04");
    stories.publishedOn("2024-06-05");

    var first =
        stories
            .product()
            .as(Caller.NOBODY, PublicityService.class, p -> p.entries(null, null, 2, null, true));
    var second =
        stories
            .product()
            .as(
                Caller.NOBODY,
                PublicityService.class,
                p -> p.entries(null, null, 2, first.next(), false));

    assertThat(first.total()).isEqualTo(3);
    assertThat(first.items()).hasSize(2);
    assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    assertThat(second.next()).isNull();
  }

  private void publish(String code) {
    var wanted = stories.wanted("C1.3", "PENALTY_DECISION", "2024-06-01");
    var matter =
        stories.reviewed(
            new NewCase(
                code,
                wanted.list(),
                wanted.ground(),
                wanted.basisDocument(),
                wanted.evidence(),
                null,
                wanted.unit(),
                null,
                null,
                null,
                null));
    stories.take(WU_CREDIT, matter, "determine", note("国知信认个人1号"));
    stories.take(SUN_CREDIT, matter, "report");
    stories.take(ZHENG_CREDIT, matter, "publish");
  }

  private UUID entryOf(CaseDetails matter) {
    return Objects.requireNonNull(stories.get(matter.summary().id()).entry());
  }

  private List<PublicEntry> entries(String query) {
    return stories
        .product()
        .as(Caller.NOBODY, PublicityService.class, p -> p.entries(query, null, 50, null, false))
        .items();
  }

  private List<PublicEntry> onDay(String day) {
    var on = LocalDate.parse(day);
    return stories
        .product()
        .as(Caller.NOBODY, PublicityService.class, p -> p.entries(null, on, 50, null, false))
        .items();
  }

  private List<PublicEntry> ofSubject(@Nullable String day) {
    var on = day == null ? null : LocalDate.parse(day);
    return stories
        .product()
        .as(Caller.NOBODY, PublicityService.class, p -> p.ofSubject(CreditStories.CODE, on));
  }

  private PublicEntry get(UUID id) {
    return stories.product().as(Caller.NOBODY, PublicityService.class, p -> p.get(id));
  }
}
