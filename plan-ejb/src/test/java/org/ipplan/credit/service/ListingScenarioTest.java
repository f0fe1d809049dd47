package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.credit.service.CreditStories.note;
import static org.ipplan.credit.service.ListingStories.PENALTY;
import static org.ipplan.credit.service.ListingStories.proof;
import static org.ipplan.credit.service.ListingStories.refusal;
import static org.ipplan.credit.service.ListingStories.sheet;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.PANEL1_CREDIT;
import static org.ipplan.testing.Officials.PANEL2_CREDIT;
import static org.ipplan.testing.Officials.PANEL3_CREDIT;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SUPERIOR_SAMR;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CaseFilter;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.listing.AuthorityLevel;
import org.ipplan.credit.listing.Hearing;
import org.ipplan.credit.listing.HearingRecord;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.credit.listing.NewDefence;
import org.ipplan.credit.listing.NewHearing;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.NewPanelVote;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way to a listing: told, heard, reviewed, discussed, decided, served, published. */
class ListingScenarioTest {
  private static final ListingWorksheet NATIONAL = sheet(AuthorityLevel.NATIONAL, null);

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
  void w9TheWindowsOfP45AndP64EndOnTheFifthWorkingDayAndHoldTheCaseUntilThen() {
    var matter = stories.told("2025-09-26");

    assertThat(stories.due(matter, "defend")).isEqualTo("2025-10-10");
    assertThat(stories.due(matter, "ask-hearing")).isEqualTo("2025-10-10");
    stories.on("2025-10-10");
    assertThat(refusal(() -> stories.take(SUN_CREDIT, matter, "submit")))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.window-open");
              assertThat(refusal.arguments()).containsExactly(LocalDate.parse("2025-10-10"));
              assertThat(refusal.ruleSet()).isEqualTo("penalty-law-2021");
            });
    stories.on("2025-10-11");
    stories.take(SUN_CREDIT, matter, "submit");
    assertThat(stories.state(matter)).isEqualTo(CaseState.LEGAL_REVIEW);
  }

  @Test
  void aWindowMayEndOnASundayThatIsWorked() {
    assertThat(stories.due(stories.told("2024-02-05"), "ask-hearing")).isEqualTo("2024-02-18");
    assertThat(stories.due(stories.told("2024-09-23"), "ask-hearing")).isEqualTo("2024-09-29");
    assertThat(stories.due(stories.told("2025-09-22"), "ask-hearing")).isEqualTo("2025-09-28");
  }

  @Test
  void p45AndP64FollowThePackWhenItsNumbersChange() {
    stories
        .credit()
        .changeTerms("penalty-law-2021", "defence.term 5 3", "hearing.request.term 5 7");
    var matter = stories.told("2025-09-26");

    assertThat(stories.due(matter, "defend")).isEqualTo("2025-09-30");
    assertThat(stories.due(matter, "ask-hearing")).isEqualTo("2025-10-13");
  }

  @Test
  void s1TheThreeTestsAreMetTogetherWithAKindOfHeavierPenalty() {
    stories.on("2024-06-03");
    var two = List.of("UNLAWFUL", "HEAVIER_PENALTY");
    var matter = stories.assessed(sheet(AuthorityLevel.NATIONAL, null, null, two, false));

    assertThat(refusal(() -> stories.giveNotice(matter)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.test-unmet");
              assertThat(refusal.arguments()).containsExactly("GRAVE");
              assertThat(refusal.article()).isEqualTo("2");
              assertThat(refusal.ruleSet()).isEqualTo("samr-44-2021");
            });
    var unwritten = stories.credit().open(stories.wanted("S2.1", PENALTY, "2024-06-01", null));
    assertThat(ListingStories.refusals(() -> stories.giveNotice(unwritten)))
        .extracting(refusal -> refusal.guard())
        .contains("credit.test-unmet", "credit.penalty-kind", "credit.factor-open")
        .contains("credit.intent-open");
  }

  @Test
  void s2AndC16EachGroundRestsOnItsOwnDocuments() {
    stories.on("2024-06-03");
    var refused = stories.assessed(NATIONAL, stories.wanted("S2.2", "RULING", "2024-06-01", null));
    assertThat(refusal(() -> stories.giveNotice(refused)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.document-type");
              assertThat(refusal.article()).isEqualTo("9");
            });
    var unproved =
        stories.assessed(NATIONAL, stories.wanted("C16.2", "RULING", "2024-06-01", null));
    assertThat(refusal(() -> stories.giveNotice(unproved)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.proof-missing");
              assertThat(refusal.ruleSet()).isEqualTo("cnipa-credit-2022");
            });
    assertThat(
            refusal(
                () -> stories.credit().open(stories.wanted("C1.3", PENALTY, "2024-06-01", null))))
        .satisfies(refusal -> assertThat(refusal.guard()).isEqualTo("credit.ground-unknown"));
    stories.credit().open(stories.wanted("S3.1", PENALTY, "2024-06-01", null));
  }

  @Test
  void s4WithSufficientEvidenceOfNoIntentNobodyIsListed() {
    stories.on("2024-06-03");
    var all = List.of("UNLAWFUL", "GRAVE", "HEAVIER_PENALTY");
    var innocent = stories.assessed(sheet(AuthorityLevel.NATIONAL, null, null, all, true));
    assertThat(refusal(() -> stories.giveNotice(innocent)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.no-intent");
              assertThat(refusal.article()).isEqualTo("12");
            });
    var shown = stories.told("2024-06-03");
    stories.reply(shown, stories.defend(SUN_CREDIT, shown, false), true);
    stories.on("2024-06-17");

    assertThat(refusal(() -> stories.take(SUN_CREDIT, shown, "submit")).guard())
        .isEqualTo("credit.no-intent");
    stories.take(WU_CREDIT, shown, "reject", StepInput.reason("没有主观故意"));
    assertThat(stories.state(shown)).isEqualTo(CaseState.REJECTED);
  }

  @Test
  void p44NothingIsServedBeforeTheNoticeSaysWhatTheCaseSays() {
    stories.on("2024-06-03");
    var matter = stories.assessed(NATIONAL);
    assertThat(refusal(() -> stories.serveNotice(matter, "2024-06-03")))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.no-notice");
              assertThat(refusal.article()).isEqualTo("44");
              assertThat(refusal.ruleSet()).isEqualTo("penalty-law-2021");
            });
    stories.giveNotice(matter);
    stories.assess(matter, NATIONAL);
    assertThat(refusal(() -> stories.serveNotice(matter, "2024-06-03")).guard())
        .isEqualTo("credit.no-notice");
    stories.giveNotice(matter);
    assertThatThrownBy(() -> stories.serveNotice(matter, "2024-06-04"))
        .hasMessageContaining("input.invalid");
    stories.serveNotice(matter, "2024-06-03");
    assertThat(stories.state(matter)).isEqualTo(CaseState.NOTICE_SERVED);
  }

  @Test
  void whoeverRecordedTheServiceDoesNotCheckItsProof() {
    stories.on("2024-06-03");
    var matter = stories.assessed(NATIONAL);
    stories.giveNotice(matter);
    stories.serveNotice(matter, "2024-06-03");

    assertThat(refusal(() -> stories.take(SUN_CREDIT, matter, "open-defence")).guard())
        .isEqualTo("credit.not-server");
    stories.take(QIAN_CREDIT, matter, "open-defence");
    assertThat(stories.state(matter)).isEqualTo(CaseState.DEFENCE_OPEN);
  }

  @Test
  void p45EveryDefenceIsAnsweredAlsoOneThatCameLate() {
    var matter = stories.told("2024-06-03");
    var first = stories.defend(DEMO_SYSTEM, matter, false);
    stories.on("2024-06-17");
    var late = stories.defend(SUN_CREDIT, matter, false);
    assertThat(first.late()).isFalse();
    assertThat(late.late()).isTrue();
    stories.reply(matter, first, false);
    assertThat(refusal(() -> stories.take(SUN_CREDIT, matter, "submit")))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.defence-unanswered");
              assertThat(refusal.article()).isEqualTo("45");
            });
    stories.reply(matter, late, false);
    assertThatThrownBy(() -> stories.reply(matter, late, false))
        .hasMessageContaining("credit.defence-answered");
    stories.take(SUN_CREDIT, matter, "submit");
    assertThat(stories.state(matter)).isEqualTo(CaseState.LEGAL_REVIEW);
  }

  @Test
  void aPortalFilesDefencesAndSeesThoseItFiled() {
    var matter = stories.told("2024-06-03");
    stories.defend(SUN_CREDIT, matter, false);
    stories.defend(DEMO_SYSTEM, matter, false);

    assertThat(stories.read(SUN_CREDIT, s -> s.defences(stories.id(matter)))).hasSize(2);
    assertThat(stories.read(DEMO_SYSTEM, s -> s.defences(stories.id(matter))))
        .singleElement()
        .satisfies(defence -> assertThat(defence.filedBy()).isEqualTo("demo-system"));
  }

  @Test
  void p45ADefenceDoesNotWorsenTheResult() {
    stories.on("2024-06-03");
    var wanted = stories.wanted("S2.4", PENALTY, "2024-06-01", null);
    var matter = stories.told("2024-06-03", stories.assessed(NATIONAL, wanted));
    stories.reply(matter, stories.defend(SUN_CREDIT, matter, false), false);
    stories.take(SUN_CREDIT, matter, "redraft", StepInput.reason("拟增加限制期"));
    var worse = stories.wanted("S2.4", PENALTY, "2024-06-01", LocalDate.parse("2030-06-01"));
    var now = stories.credit().get(stories.id(matter));
    stories
        .credit()
        .product()
        .as(
            SUN_CREDIT,
            CreditCaseService.class,
            s -> s.edit(stories.id(matter), now.summary().version(), worse));

    assertThat(refusal(() -> stories.giveNotice(matter)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.defence-worsened");
              assertThat(refusal.article()).isEqualTo("45");
            });
  }

  @Test
  void p64AHearingIsAskedForInItsTermCalledInTimeAndHeldBeforeTheCaseGoesOn() {
    var matter = stories.told("2024-06-03");
    stories.reply(matter, stories.defend(SUN_CREDIT, matter, true), false);
    stories.on("2024-06-12");
    assertThat(refusal(() -> stories.defend(SUN_CREDIT, matter, true)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.hearing-too-late");
              assertThat(refusal.arguments()).containsExactly(LocalDate.parse("2024-06-11"));
              assertThat(refusal.article()).isEqualTo("64");
            });
    assertThat(refusal(() -> stories.take(SUN_CREDIT, matter, "submit")).guard())
        .isEqualTo("credit.hearing-not-held");
    assertThat(refusal(() -> call(matter, "2024-06-20", "wu.credit")))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.hearing-too-soon");
              assertThat(refusal.arguments()).containsExactly(LocalDate.parse("2024-06-21"));
            });
    assertThat(refusal(() -> call(matter, "2024-06-21", "sun.credit")).guard())
        .isEqualTo("credit.chair-investigated");
    var hearing = call(matter, "2024-06-21", "wu.credit");
    assertThatThrownBy(() -> hold(matter, hearing)).hasMessageContaining("credit.hearing-to-come");
    stories.on("2024-06-21");
    hold(matter, hearing);
    stories.take(SUN_CREDIT, matter, "submit");
    assertThat(stories.state(matter)).isEqualTo(CaseState.LEGAL_REVIEW);
  }

  @Test
  void p64AndS7FollowThePacksWhenTheDaysAheadAndOfPushingChange() {
    stories.credit().changeTerm("penalty-law-2021", "hearing.notice.term", 7, 3);
    stories
        .credit()
        .changeTerms(
            "samr-44-2021", "serious.publish.push.term 10 5", "serious.publish.receive.term 10 4");
    var heard = stories.told("2024-06-03");
    stories.on("2024-06-12");
    assertThat(refusal(() -> call(heard, "2024-06-14", "wu.credit")).arguments())
        .containsExactly(LocalDate.parse("2024-06-17"));
    var all = List.of("UNLAWFUL", "GRAVE", "HEAVIER_PENALTY");
    var sheet = sheet(AuthorityLevel.PROVINCE, null, "320000", all, false);
    var pushed = stories.decided("2024-09-18", "2024-09-27", sheet);
    assertThat(stories.due(pushed, "push")).isEqualTo("2024-10-10");
    stories.on("2024-10-14");
    stories.serve(pushed, "2024-10-12");
    stories.take(ZHENG_CREDIT, pushed, "push");
    assertThat(stories.due(pushed, "publish")).isEqualTo("2024-10-18");
  }

  @Test
  void p58TheReviewerIsNotTheMakerAndMaySendBack() {
    var matter = stories.told("2024-06-03");
    stories.on("2024-06-12");
    stories.take(SUN_CREDIT, matter, "submit");
    assertThat(refusal(() -> stories.take(SUN_CREDIT, matter, "pass-review", note("同意"))).guard())
        .isEqualTo("credit.legal-only");
    stories.take(QIAN_CREDIT, matter, "return", StepInput.reason("答复理由不充分"));
    assertThat(stories.state(matter)).isEqualTo(CaseState.DEFENCE_OPEN);
    stories.take(SUN_CREDIT, matter, "submit");
    stories.take(QIAN_CREDIT, matter, "pass-review", note("同意"));

    assertThat(stories.read(SUN_CREDIT, s -> s.reviews(stories.id(matter))))
        .extracting(review -> review.step() + " " + review.passed() + " " + review.opinion())
        .containsExactly("return false 答复理由不充分", "pass-review true 同意");
  }

  @Test
  void p57ThreeVotesWithReasonsAMajorityAndMinutesBeforeTheDecision() {
    var matter = stories.beforePanel("2024-06-03", "2024-06-12", NATIONAL);
    stories.vote(PANEL1_CREDIT, matter, true);
    stories.vote(PANEL2_CREDIT, matter, true);
    assertThat(refusal(() -> stories.take(WU_CREDIT, matter, "conclude", note("纪要"))))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.votes-missing");
              assertThat(refusal.arguments()).containsExactly("3", 2);
              assertThat(refusal.article()).isEqualTo("57");
            });
    assertThat(refusal(() -> stories.vote(PANEL1_CREDIT, matter, true)).guard())
        .isEqualTo("credit.voted-already");
    assertThatThrownBy(
            () ->
                stories.as(
                    PANEL3_CREDIT, s -> s.vote(stories.id(matter), new NewPanelVote(true, " "))))
        .hasMessageContaining("input.invalid");
    stories.vote(PANEL3_CREDIT, matter, false);
    assertThat(refusal(() -> stories.decide(matter)).guard()).isEqualTo("credit.no-minutes");
    stories.take(WU_CREDIT, matter, "conclude", note("纪要"));
    stories.decide(matter);
    assertThat(stories.state(matter)).isEqualTo(CaseState.DECIDED);
  }

  @Test
  void p57AMajorityAgainstIsNoListing() {
    var matter = stories.beforePanel("2024-06-03", "2024-06-12", NATIONAL);
    stories.vote(PANEL1_CREDIT, matter, true);
    stories.vote(PANEL2_CREDIT, matter, false);
    stories.vote(PANEL3_CREDIT, matter, false);
    stories.take(WU_CREDIT, matter, "conclude", note("纪要"));

    assertThat(refusal(() -> stories.decide(matter)).guard()).isEqualTo("credit.no-majority");
    stories.take(WU_CREDIT, matter, "reject", StepInput.reason("集体讨论未通过"));
    assertThat(stories.state(matter)).isEqualTo(CaseState.REJECTED);
  }

  @Test
  void p43VotesOfWhoWithdrewDoNotCount() {
    var matter = stories.beforePanel("2024-06-03", "2024-06-12", NATIONAL);
    ListingStories.PANEL.forEach(member -> stories.vote(member, matter, true));
    stories.take(PANEL3_CREDIT, matter, "recuse", StepInput.reason("与当事人有利害关系"));

    assertThat(refusal(() -> stories.take(WU_CREDIT, matter, "conclude", note("纪要"))).guard())
        .isEqualTo("credit.votes-missing");
    assertThat(stories.read(SUN_CREDIT, s -> s.votes(stories.id(matter))))
        .filteredOn(vote -> vote.counts())
        .hasSize(2);
  }

  @Test
  void p57FollowsThePackWhenItsNumberChanges() {
    stories.credit().changeTerm("penalty-law-2021", "serious.panel.minimum", 3, 2);
    var matter = stories.beforePanel("2024-06-03", "2024-06-12", NATIONAL);
    stories.vote(PANEL1_CREDIT, matter, true);
    stories.vote(PANEL2_CREDIT, matter, true);

    stories.take(WU_CREDIT, matter, "conclude", note("纪要"));
    stories.decide(matter);
    assertThat(stories.state(matter)).isEqualTo(CaseState.DECIDED);
  }

  @Test
  void s6ACountyAuthorityDecidesWithTheConsentOfTheNextHigherOne() {
    var sheet = sheet(AuthorityLevel.COUNTY, "samr");
    var matter = stories.discussed("2024-06-03", "2024-06-12", sheet);
    assertThat(seen(SUPERIOR_SAMR)).isZero();
    assertThat(refusal(() -> stories.decide(matter)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.consent-needed");
              assertThat(refusal.article()).isEqualTo("13");
              assertThat(refusal.ruleSet()).isEqualTo("samr-44-2021");
            });
    stories.take(WU_CREDIT, matter, "ask-consent");
    assertThat(seen(SUPERIOR_SAMR)).isOne();
    assertThat(waiting(SUPERIOR_SAMR)).containsExactly("CREDIT_CASE null");
    assertThat(refusal(() -> stories.decide(matter)).guard()).isEqualTo("credit.no-consent");
    assertThat(refusal(() -> stories.take(WU_CREDIT, matter, "consent", note("同意"))).guard())
        .isEqualTo("credit.superior-only");
    stories.take(SUPERIOR_SAMR, matter, "consent", note("同意列入"));
    assertThat(waiting(SUPERIOR_SAMR)).isEmpty();
    stories.decide(matter);
    assertThat(stories.state(matter)).isEqualTo(CaseState.DECIDED);
  }

  @Test
  void s6WithoutAHigherAuthorityNamedThereIsNoNotice() {
    stories.on("2024-06-03");
    var matter = stories.assessed(sheet(AuthorityLevel.PREFECTURE, null));

    assertThat(refusal(() -> stories.giveNotice(matter)))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.no-superior");
              assertThat(refusal.article()).isEqualTo("13");
            });
    assertThatThrownBy(() -> stories.assess(matter, sheet(AuthorityLevel.PREFECTURE, "cnipa")))
        .hasMessageContaining("input.invalid");
  }

  @Test
  void s5TheDecisionStatesCauseBasisMeasuresRemovalAndRemedies() {
    var matter = stories.discussed("2024-06-03", "2024-06-12", NATIONAL);
    var wanting =
        new NewListingPaper(
            ServedPaper.LISTING_DECISION, "1号", ListingStories.contents("CAUSE", "BASIS"));

    assertThat(
            ListingStories.refusals(
                () -> stories.as(WU_CREDIT, s -> s.issue(stories.id(matter), wanting))))
        .extracting(refusal -> refusal.arguments().get(0) + " " + refusal.article())
        .containsExactly("MEASURES 13", "REMOVAL 13", "REMEDIES 13");
    assertThat(stories.state(matter)).isEqualTo(CaseState.PANEL);
  }

  @Test
  void r22TheDecisionAndTheRepairGuidanceAreDeliveredTogether() {
    var matter = stories.decided("2025-07-01", "2025-07-10", NATIONAL);
    var alone = proof("2025-07-10", ServedPaper.LISTING_DECISION);
    assertThat(refusal(() -> stories.as(SUN_CREDIT, s -> s.prove(stories.id(matter), alone))))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("credit.guidance-missing");
              assertThat(refusal.ruleSet()).isEqualTo("go-22-2025");
            });
    stories.guide(matter);
    assertThat(
            refusal(() -> stories.as(SUN_CREDIT, s -> s.prove(stories.id(matter), alone))).guard())
        .isEqualTo("credit.two-documents");
    var both = proof("2025-07-10", ServedPaper.LISTING_DECISION, ServedPaper.REPAIR_GUIDANCE);
    stories.as(SUN_CREDIT, s -> s.prove(stories.id(matter), both));
    assertThat(stories.state(matter)).isEqualTo(CaseState.SERVED);
  }

  @Test
  void r22BeforeItWasInForceTheDecisionIsServedAlone() {
    var matter = stories.decided("2025-06-03", "2025-06-12", NATIONAL);

    stories.as(
        SUN_CREDIT,
        s -> s.prove(stories.id(matter), proof("2025-06-12", ServedPaper.LISTING_DECISION)));
    assertThat(stories.state(matter)).isEqualTo(CaseState.SERVED);
  }

  @Test
  void p61AndS7ServedInSevenWorkingDaysAndPublishedInTwenty() {
    var matter = stories.decided("2024-09-18", "2024-09-27", NATIONAL);

    assertThat(stories.due(matter, "serve")).isEqualTo("2024-10-12");
    assertThat(stories.due(matter, "publish")).isEqualTo("2024-10-30");
    assertThat(waiting(SUN_CREDIT)).containsExactly("CREDIT_CASE 2024-10-12");
    assertThat(waiting(ZHENG_CREDIT)).containsExactly("CREDIT_CASE 2024-10-30");
    assertThat(refusal(() -> stories.take(ZHENG_CREDIT, matter, "publish")))
        .satisfies(
            refusal -> {
              assertThat(refusal.guard()).isEqualTo("workflow.wrong-state");
              assertThat(refusal.article()).isEqualTo("14");
              assertThat(refusal.ruleSet()).isEqualTo("samr-44-2021");
            });
  }

  @Test
  void s7OtherProvincesArePushedInTenWorkingDaysAndPublishThereInTen() {
    var all = List.of("UNLAWFUL", "GRAVE", "HEAVIER_PENALTY");
    var sheet = sheet(AuthorityLevel.PROVINCE, null, "320000", all, false);
    var matter = stories.decided("2024-09-18", "2024-09-27", sheet);
    assertThat(stories.due(matter, "push")).isEqualTo("2024-10-16");
    stories.on("2024-10-14");
    stories.serve(matter, "2024-10-12");
    assertThat(refusal(() -> stories.take(ZHENG_CREDIT, matter, "publish")).guard())
        .isEqualTo("credit.not-pushed");

    stories.take(ZHENG_CREDIT, matter, "push");
    assertThat(stories.due(matter, "publish")).isEqualTo("2024-10-28");
    stories.take(ZHENG_CREDIT, matter, "publish");
    assertThat(stories.state(matter)).isEqualTo(CaseState.LISTED);
  }

  @Test
  void p61S7AndS15FollowThePacksWhenTheirNumbersChange() {
    stories.credit().changeTerm("penalty-law-2021", "service.term", 7, 5);
    stories
        .credit()
        .changeTerms(
            "samr-44-2021",
            "serious.publish.term 20 15",
            "serious.reconsideration.term 60 90",
            "serious.suit.term 6 3");
    var matter = stories.decided("2024-09-18", "2024-09-27", NATIONAL);

    assertThat(stories.due(matter, "serve")).isEqualTo("2024-10-10");
    assertThat(stories.due(matter, "publish")).isEqualTo("2024-10-23");
    stories.serve(matter, "2024-09-27");
    assertThat(stories.due(matter, "reconsideration")).isEqualTo("2024-12-26");
    assertThat(stories.due(matter, "suit")).isEqualTo("2024-12-27");
  }

  @Test
  void s15ThePartyMayAttackTheListingForSixtyDaysAndSixMonths() {
    var matter = stories.decided("2024-06-03", "2024-06-12", NATIONAL);
    stories.on("2024-06-14");
    stories.serve(matter, "2024-06-13");

    assertThat(stories.due(matter, "reconsideration")).isEqualTo("2024-08-12");
    assertThat(stories.due(matter, "suit")).isEqualTo("2024-12-13");
  }

  @Test
  void theStepsAreRecordedInTheTrailWithTheirStates() {
    stories.listed("2024-06-03", "2024-06-12");

    assertThat(
            stories
                .credit()
                .product()
                .database()
                .number(
                    "select count(distinct action) from audit_record where object_type ="
                        + " 'credit-case' and outcome = 'DONE'"))
        .isEqualTo(13);
    assertThat(waiting(QIAN_CREDIT)).isEmpty();
    assertThat(waiting(PANEL1_CREDIT)).isEmpty();
  }

  @Test
  void everyPhaseWaitsInTheWorklistOfWhoIsToAct() {
    stories.on("2024-06-03");
    var matter = stories.assessed(NATIONAL);
    stories.giveNotice(matter);
    stories.serveNotice(matter, "2024-06-03");
    assertThat(waiting(QIAN_CREDIT)).containsExactly("CREDIT_CASE null");
    stories.take(QIAN_CREDIT, matter, "open-defence");
    assertThat(waiting(QIAN_CREDIT)).isEmpty();
    assertThat(waiting(SUN_CREDIT)).containsExactly("CREDIT_CASE null");
    stories.on("2024-06-12");
    stories.take(SUN_CREDIT, matter, "submit");
    assertThat(waiting(QIAN_CREDIT)).containsExactly("CREDIT_CASE null");
    stories.take(QIAN_CREDIT, matter, "pass-review", note("同意"));
    assertThat(waiting(PANEL1_CREDIT)).containsExactly("CREDIT_CASE null");
    stories.vote(PANEL1_CREDIT, matter, true);
    assertThat(waiting(PANEL1_CREDIT)).isEmpty();
    assertThat(waiting(WU_CREDIT)).containsExactly("CREDIT_CASE null");
  }

  @Test
  void aStepThatCarriesMoreIsNotTakenWithoutIt() {
    var matter = stories.discussed("2024-06-03", "2024-06-12", NATIONAL);

    assertThatThrownBy(() -> stories.take(WU_CREDIT, matter, "decide"))
        .hasMessageContaining("credit.at-sub-resource");
    assertThat(stories.state(matter)).isEqualTo(CaseState.PANEL);
    assertThat(stories.read(SUN_CREDIT, s -> s.papers(stories.id(matter)))).isEmpty();
  }

  @Test
  void aDeterminationHasNoneOfIt() {
    stories.on("2024-06-03");
    var matter = stories.credit().open(stories.credit().wanted("C1.3", PENALTY, "2024-06-01"));

    assertThatThrownBy(() -> stories.giveNotice(matter)).hasMessageContaining("credit.not-serious");
    assertThat(stories.read(SUN_CREDIT, s -> s.notices(stories.id(matter)))).isEmpty();
  }

  @Test
  void aDefenceComesInBetweenTheNoticeAndToday() {
    var matter = stories.told("2024-06-03");
    var early = new NewDefence("当事人", "意见", false, LocalDate.parse("2024-06-02"));

    assertThatThrownBy(() -> stories.as(SUN_CREDIT, s -> s.defend(stories.id(matter), early)))
        .hasMessageContaining("input.invalid");
  }

  private Hearing call(CaseDetails matter, String heldOn, String chair) {
    var wanted =
        new NewHearing(LocalDate.parse("2024-06-12"), LocalDate.parse(heldOn), "听证室", chair);
    return stories.as(SUN_CREDIT, s -> s.callHearing(stories.id(matter), wanted));
  }

  private void hold(CaseDetails matter, Hearing hearing) {
    var record = new HearingRecord("笔录", true, null, null);
    stories.as(SUN_CREDIT, s -> s.holdHearing(stories.id(matter), hearing.id(), record));
  }

  private int seen(Caller caller) {
    return stories
        .credit()
        .product()
        .as(caller, CreditCaseService.class, s -> s.list(CaseFilter.ALL, 50, null, false))
        .items()
        .size();
  }

  private List<String> waiting(Caller caller) {
    return stories
        .credit()
        .product()
        .as(caller, WorklistService.class, s -> s.mine(WorklistFilter.ALL, 50, null, false))
        .items()
        .stream()
        .map(item -> item.kind() + " " + item.dueOn())
        .toList();
  }
}
