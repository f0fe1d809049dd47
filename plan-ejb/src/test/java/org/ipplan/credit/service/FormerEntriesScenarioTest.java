package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.time.LocalDate;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.CreditChoiceService;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.CreditListService;
import org.ipplan.credit.EntryState;
import org.ipplan.credit.ListEntryView;
import org.ipplan.credit.ListQuestion;
import org.ipplan.ruleset.RuleItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who may look back learn of entries that ended, and what forms let people choose. */
class FormerEntriesScenarioTest {
  private static final ListQuestion JULY =
      new ListQuestion(LocalDate.of(2024, 7, 1), null, null, "核对");

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
  void anEntryOfAFormerDaySaysThatItWasRepairedSince() {
    var matter = stories.publishedOn("2024-06-03");
    stories.on("2024-12-10");
    stories.repaired();
    var page =
        stories
            .product()
            .as(
                ZHENG_CREDIT,
                CreditListService.class,
                s -> s.entries(CreditList.DISHONESTY, JULY, 10, null, true));

    assertThat(page.total()).isEqualTo(1);
    isFormer(page.items().get(0));
    isFormer(stories.status(ZHENG_CREDIT, JULY).dishonesty().get(0));
    assertThat(page.items().get(0).caseId()).isEqualTo(matter.summary().id());
  }

  private static void isFormer(ListEntryView entry) {
    assertThat(entry.state()).isEqualTo(EntryState.IN_FORCE);
    assertThat(entry.today()).isEqualTo(EntryState.REPAIRED);
  }

  @Test
  void formsOfferWhatTheRulesOfTheDayName() {
    var product = stories.product();
    var day = LocalDate.of(2024, 6, 3);
    var cases =
        product.as(
            ZHENG_CREDIT, CreditChoiceService.class, s -> s.ofCase(CreditList.DISHONESTY, day));
    var serious =
        product.as(ZHENG_CREDIT, CreditChoiceService.class, s -> s.ofCase(CreditList.SERIOUS, day));
    var repair =
        product.as(
            ZHENG_CREDIT,
            CreditChoiceService.class,
            s -> s.ofApplication(CreditList.DISHONESTY, ApplicationKind.REPAIR, day));

    assertThat(cases.grounds()).singleElement().extracting("article").isEqualTo("6");
    assertThat(cases.documentTypes()).extracting(RuleItem::code).contains("PENALTY_DECISION");
    assertThat(serious.grounds()).hasSize(3);
    assertThat(repair.papers()).isEmpty();
    assertThat(repair.conditions())
        .extracting(RuleItem::code)
        .containsExactly("CONDUCT_CORRECTED", "DUTIES_PERFORMED", "EFFECTS_REMOVED");
  }

  @Test
  void thePapersOfARepairAreNamedOnceTheRulesBeginToNameThem() {
    var repair =
        stories
            .product()
            .as(
                ZHENG_CREDIT,
                CreditChoiceService.class,
                s ->
                    s.ofApplication(
                        CreditList.DISHONESTY, ApplicationKind.REPAIR, LocalDate.of(2025, 7, 1)));

    assertThat(repair.papers()).extracting(RuleItem::code).containsExactly("PROOF");
    assertThat(repair.commitment()).isTrue();
  }

  @Test
  void beforeTheRulesWereInForceThereIsNothingToChoose() {
    var choices =
        stories
            .product()
            .as(
                ZHENG_CREDIT,
                CreditChoiceService.class,
                s -> s.ofCase(CreditList.DISHONESTY, LocalDate.of(2021, 1, 4)));

    assertThat(choices.grounds()).isEmpty();
    assertThat(choices.documentTypes()).isEmpty();
  }
}
