package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.credit.service.ListingStories.refusal;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;

import java.time.LocalDate;
import java.util.Set;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.listing.AuthorityLevel;
import org.ipplan.credit.listing.NewDefence;
import org.ipplan.credit.listing.NewWaiver;
import org.ipplan.credit.listing.WaivedRight;
import org.ipplan.credit.listing.Waiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A party may say in writing that it will not defend itself or ask for a hearing. */
class WaiverScenarioTest {
  private ListingStories stories;

  @BeforeEach
  void start() {
    stories = ListingStories.begun();
  }

  @AfterEach
  void stop() {
    stories.credit().product().close();
  }

  @Test
  void p45AndP63WithBothRightsWaivedInWritingTheCaseGoesOnBeforeTheTermsAreOver() {
    var matter = stories.told("2024-06-03");
    var given = waive(matter, "2024-06-03", WaivedRight.DEFENCE);
    assertThat(given.paper()).isEqualTo("放弃陈述申辩声明");
    assertThat(refusal(() -> stories.take(SUN_CREDIT, matter, "submit")).guard())
        .isEqualTo("credit.window-open");
    waive(matter, "2024-06-03", WaivedRight.HEARING);

    stories.take(SUN_CREDIT, matter, "submit");
    assertThat(stories.state(matter)).isEqualTo(CaseState.LEGAL_REVIEW);
    assertThat(stories.read(SUN_CREDIT, s -> s.waivers(stories.id(matter)))).hasSize(2);
  }

  @Test
  void p63AndP64AHearingThatWasAskedForIsNotWaivedAndOneThatWasWaivedIsNotAskedFor() {
    var asked = stories.told("2024-06-03");
    stories.defend(SUN_CREDIT, asked, true);
    assertThat(refusal(() -> waive(asked, "2024-06-03", WaivedRight.HEARING)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.hearing-asked");
              assertThat(refusal.article()).isEqualTo("63, 64");
            });
    var waived = stories.told("2024-06-03");
    waive(waived, "2024-06-03", WaivedRight.HEARING);

    var hearing = new NewDefence("星海示例有限公司", "请求听证", true, null);
    assertThat(
            refusal(() -> stories.as(SUN_CREDIT, s -> s.defend(stories.id(waived), hearing)))
                .guard())
        .isEqualTo("credit.hearing-waived");
  }

  @Test
  void p45WhoeverWaivedItsDefenceIsHeardAllTheSameAndAnswered() {
    var matter = stories.told("2024-06-03");
    waive(matter, "2024-06-03", WaivedRight.DEFENCE, WaivedRight.HEARING);

    assertThat(stories.defend(SUN_CREDIT, matter, false).late()).isTrue();
    assertThat(refusal(() -> stories.take(SUN_CREDIT, matter, "submit")).guard())
        .isEqualTo("credit.defence-unanswered");
  }

  @Test
  void p63NothingIsWaivedBeforeTheNoticeTwiceOrAfterTheTerm() {
    stories.on("2024-06-03");
    var sheet = ListingStories.sheet(AuthorityLevel.NATIONAL, null);
    var draft = stories.assessed(sheet);
    assertThat(refusal(() -> waive(draft, "2024-06-03", WaivedRight.DEFENCE)).guard())
        .isEqualTo("workflow.wrong-state");
    var matter = stories.told("2024-06-03", draft);
    assertThatThrownBy(() -> waive(matter, "2024-06-02", WaivedRight.DEFENCE))
        .hasMessageContaining("input.invalid");
    waive(matter, "2024-06-03", WaivedRight.DEFENCE);
    assertThat(refusal(() -> waive(matter, "2024-06-03", WaivedRight.DEFENCE)).guard())
        .isEqualTo("credit.nothing-to-waive");
    stories.on("2024-06-12");
    assertThat(refusal(() -> waive(matter, "2024-06-12", WaivedRight.HEARING)).guard())
        .isEqualTo("credit.nothing-to-waive");
  }

  @Test
  void p63WhereTheRulesKnowNoWaiverItIsRefused() {
    stories.credit().withoutRules("penalty-law-2021", "hearing.waiver");
    var matter = stories.told("2024-06-03");

    assertThat(refusal(() -> waive(matter, "2024-06-03", WaivedRight.HEARING)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.waiver-not-allowed");
              assertThat(refusal.article()).isEqualTo("63, 64");
            });
    waive(matter, "2024-06-03", WaivedRight.DEFENCE);
  }

  @Test
  void aWaiverIsRecordedByTheHandlerAlone() {
    var matter = stories.told("2024-06-03");
    var wanted =
        new NewWaiver(Set.of(WaivedRight.HEARING), "李某", "声明", LocalDate.parse("2024-06-03"));

    assertThat(
            refusal(() -> stories.as(WU_CREDIT, s -> s.waive(stories.id(matter), wanted))).guard())
        .isEqualTo("credit.handler-only");
    assertThatThrownBy(() -> stories.as(DEMO_SYSTEM, s -> s.waive(stories.id(matter), wanted)))
        .hasMessageContaining("credit.case-not-found");
  }

  private Waiver waive(CaseDetails matter, String day, WaivedRight... rights) {
    var wanted = new NewWaiver(Set.of(rights), "星海示例有限公司", "放弃陈述申辩声明", LocalDate.parse(day));
    return stories.as(SUN_CREDIT, s -> s.waive(stories.id(matter), wanted));
  }
}
