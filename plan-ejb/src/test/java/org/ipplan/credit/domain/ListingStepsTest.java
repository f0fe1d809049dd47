package org.ipplan.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.credit.CaseState.DECIDED;
import static org.ipplan.credit.CaseState.DEFENCE_OPEN;
import static org.ipplan.credit.CaseState.DRAFT;
import static org.ipplan.credit.CaseState.LEGAL_REVIEW;
import static org.ipplan.credit.CaseState.LISTED;
import static org.ipplan.credit.CaseState.NOTICE_SERVED;
import static org.ipplan.credit.CaseState.PANEL;
import static org.ipplan.credit.CaseState.REJECTED;
import static org.ipplan.credit.CaseState.REMOVED;
import static org.ipplan.credit.CaseState.REVOKED;
import static org.ipplan.credit.CaseState.SERVED;
import static org.ipplan.credit.CaseState.SUPERIOR_CONSENT;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.PANEL1_CREDIT;
import static org.ipplan.testing.Officials.PANEL2_CREDIT;
import static org.ipplan.testing.Officials.PANEL3_CREDIT;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SUPERIOR_SAMR;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.credit.BasisDocument;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.NewCase;
import org.ipplan.credit.listing.AnswerKind;
import org.ipplan.credit.listing.AuthorityLevel;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.credit.listing.NewPanelVote;
import org.ipplan.credit.listing.NewPriorNotice;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.credit.listing.ServiceMethod;
import org.ipplan.credit.listing.WorksheetAnswer;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.ShippedPacks;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.testing.Officials;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** Every state of a case of the serious list, every step, every kind of caller. */
class ListingStepsTest {
  private static final RuleBook BOOK = ShippedPacks.book();
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");

  /** Wrote and served the case, and has every role of the department. */
  private static final Caller MAKER =
      Officials.of(
          "maker.credit",
          "cnipa",
          Role.CREDIT_HANDLER,
          Role.CREDIT_LEGAL,
          Role.CREDIT_PANEL,
          Role.CREDIT_APPROVER,
          Role.CREDIT_PUBLISHER);

  /** An approver who stands in for the maker. */
  private static final Caller SUBSTITUTE =
      new Caller("sub.credit", Set.of(Role.CREDIT_APPROVER), "cnipa", "maker.credit");

  /** An approver who gave the legal opinion. */
  private static final Caller REVIEWER =
      Officials.of("reviewer.credit", "cnipa", Role.CREDIT_LEGAL, Role.CREDIT_APPROVER);

  private static final Set<Caller> STAFF =
      Set.of(
          MAKER,
          SUBSTITUTE,
          REVIEWER,
          SUN_CREDIT,
          QIAN_CREDIT,
          WU_CREDIT,
          ZHENG_CREDIT,
          PANEL1_CREDIT,
          SUPERIOR_SAMR);
  private static final Set<Caller> ALL =
      Stream.concat(
              STAFF.stream(), Stream.of(DEMO_SYSTEM, Officials.ZHANG_OFFICE, Officials.SYSADMIN))
          .collect(Collectors.toSet());
  private static final Set<Caller> HANDLERS = Set.of(MAKER, SUN_CREDIT);
  private static final Set<Caller> PUBLISHERS = Set.of(MAKER, ZHENG_CREDIT);
  private static final Map<CaseState, CaseState> HEARING =
      Map.of(NOTICE_SERVED, NOTICE_SERVED, DEFENCE_OPEN, DEFENCE_OPEN);
  private static final Map<CaseState, CaseState> RUNNING =
      Map.of(DECIDED, DECIDED, SERVED, SERVED, LISTED, LISTED);
  private static final Map<CaseState, CaseState> ENDING =
      Map.of(DECIDED, REVOKED, SERVED, REVOKED, LISTED, REVOKED);

  /** What differs between the tables. */
  private record Given(
      AuthorityLevel level,
      String province,
      boolean concluded,
      boolean consented,
      boolean revoked,
      boolean follows) {}

  private static final Given PLAIN =
      new Given(AuthorityLevel.NATIONAL, "44", true, false, false, false);

  @Test
  void theTableOfListingsIsAsItShouldBe() {
    assertThat(
            until(PLAIN)
                .row("vote", Set.of(PANEL1_CREDIT), Map.of())
                .row("conclude", Set.of(WU_CREDIT), Map.of())
                .row("ask-consent", Set.of(WU_CREDIT), Map.of())
                .row("consent", Set.of(SUPERIOR_SAMR), stays(SUPERIOR_CONSENT))
                .row("refuse-consent", Set.of(SUPERIOR_SAMR), Map.of(SUPERIOR_CONSENT, REJECTED))
                .row("decide", Set.of(WU_CREDIT), Map.of(PANEL, DECIDED))
                .row("serve", HANDLERS, Map.of(DECIDED, SERVED))
                .row("push", PUBLISHERS, Map.of())
                .row("publish", PUBLISHERS, Map.of(SERVED, LISTED))
                .row("note-revocation", HANDLERS, RUNNING)
                .row("revoke", PUBLISHERS, Map.of())
                .row("expire", Set.of(), Map.of())
                .row("remove", Set.of(), Map.of())
                .row("restore", Set.of(), Map.of())
                .row("withdraw", Set.of(), Map.of())
                .faults(ALL))
        .isEmpty();
  }

  @Test
  void aDiscussionGoesOnUntilItsMinutes() {
    var given = new Given(AuthorityLevel.NATIONAL, "44", false, false, false, false);

    assertThat(
            afterwards(until(given))
                .row("vote", Set.of(PANEL1_CREDIT), stays(PANEL))
                .row("conclude", Set.of(WU_CREDIT), stays(PANEL))
                .row("ask-consent", Set.of(WU_CREDIT), Map.of())
                .row("consent", Set.of(SUPERIOR_SAMR), stays(SUPERIOR_CONSENT))
                .row("refuse-consent", Set.of(SUPERIOR_SAMR), Map.of(SUPERIOR_CONSENT, REJECTED))
                .row("decide", Set.of(WU_CREDIT), Map.of())
                .faults(ALL))
        .isEmpty();
  }

  @Test
  void aLowerAuthorityAsksTheNextHigherOne() {
    var given = new Given(AuthorityLevel.PREFECTURE, "44", true, false, false, false);

    assertThat(
            afterwards(until(given))
                .row("vote", Set.of(PANEL1_CREDIT), Map.of())
                .row("conclude", Set.of(WU_CREDIT), Map.of())
                .row("ask-consent", Set.of(WU_CREDIT), Map.of(PANEL, SUPERIOR_CONSENT))
                .row("consent", Set.of(SUPERIOR_SAMR), stays(SUPERIOR_CONSENT))
                .row("refuse-consent", Set.of(SUPERIOR_SAMR), Map.of(SUPERIOR_CONSENT, REJECTED))
                .row("decide", Set.of(WU_CREDIT), Map.of())
                .faults(ALL))
        .isEmpty();
  }

  @Test
  void withItsConsentTheApproverDecides() {
    var given = new Given(AuthorityLevel.COUNTY, "44", true, true, false, false);

    assertThat(
            afterwards(until(given))
                .row("vote", Set.of(PANEL1_CREDIT), Map.of())
                .row("conclude", Set.of(WU_CREDIT), Map.of())
                .row("ask-consent", Set.of(WU_CREDIT), Map.of(PANEL, SUPERIOR_CONSENT))
                .row("consent", Set.of(SUPERIOR_SAMR), Map.of())
                .row("refuse-consent", Set.of(SUPERIOR_SAMR), Map.of())
                .row("decide", Set.of(WU_CREDIT), Map.of(SUPERIOR_CONSENT, DECIDED))
                .faults(ALL))
        .isEmpty();
  }

  @Test
  void aSubjectOfAnotherProvinceIsPushedFirst() {
    var given = new Given(AuthorityLevel.NATIONAL, "32", true, false, false, false);

    assertThat(
            panel(until(given))
                .row("serve", HANDLERS, Map.of(DECIDED, SERVED))
                .row("push", PUBLISHERS, stays(SERVED))
                .row("publish", PUBLISHERS, Map.of())
                .row("note-revocation", HANDLERS, RUNNING)
                .row("revoke", PUBLISHERS, Map.of())
                .row("expire", Set.of(), Map.of())
                .row("remove", Set.of(), Map.of())
                .row("restore", Set.of(), Map.of())
                .row("withdraw", Set.of(), Map.of())
                .faults(ALL))
        .isEmpty();
  }

  @Test
  void aRevokedBasisLeadsToRevocationAndWhatFollowsIsNobodysToTake() {
    var given = new Given(AuthorityLevel.NATIONAL, "44", true, false, true, true);

    assertThat(
            panel(until(given))
                .row("serve", HANDLERS, Map.of())
                .row("push", PUBLISHERS, Map.of())
                .row("publish", PUBLISHERS, Map.of())
                .row("note-revocation", HANDLERS, Map.of())
                .row("revoke", PUBLISHERS, ENDING)
                .row("expire", ALL, Map.of(LISTED, REMOVED))
                .row("remove", ALL, Map.of(LISTED, REMOVED))
                .row("restore", ALL, Map.of(REMOVED, LISTED))
                .row("withdraw", ALL, ENDING)
                .faults(ALL))
        .isEmpty();
  }

  @Test
  void everyJumpOutOfOrderNamesArticleAndRuleSet() {
    var facts = facts(MAKER, PLAIN);
    var jumps =
        ListingSteps.WORKFLOW.states().stream()
            .flatMap(state -> ListingSteps.WORKFLOW.offers(state, facts).stream())
            .flatMap(offer -> offer.blockedBy().stream())
            .filter(refusal -> refusal.guard().equals("workflow.wrong-state"))
            .toList();

    assertThat(jumps).hasSizeGreaterThan(250);
    assertThat(jumps)
        .allSatisfy(
            jump -> {
              assertThat(jump.article()).as(jump.arguments().toString()).isNotBlank();
              assertThat(jump.ruleSet()).isNotBlank();
            });
  }

  @Test
  void everythingElseThatHoldsACaseNamesArticleAndRuleSetToo() {
    var codes =
        ListingSteps.WORKFLOW.table().stream()
            .flatMap(row -> row.guards().stream())
            .map(guard -> guard.code())
            .collect(Collectors.toSet());
    var bare = bare();
    var refusals =
        ListingSteps.WORKFLOW.table().stream()
            .flatMap(row -> row.guards().stream())
            .flatMap(guard -> guard.check().apply(bare).stream())
            .toList();

    assertThat(codes).hasSizeGreaterThan(25);
    assertThat(refusals).hasSizeGreaterThan(20);
    assertThat(refusals).allSatisfy(each -> assertThat(each.article()).isNotBlank());
    assertThat(refusals).allSatisfy(each -> assertThat(each.ruleSet()).isNotBlank());
  }

  /** Rows up to the legal review, and those that depend on nothing given. */
  private static StepMatrix<CaseState, ListingSteps.Facts> until(Given given) {
    Function<Caller, ListingSteps.Facts> facts = caller -> facts(caller, given);
    return new StepMatrix<>(ListingSteps.WORKFLOW, facts)
        .row("edit", Set.of(MAKER, SUN_CREDIT, DEMO_SYSTEM), stays(DRAFT))
        .row("assess", HANDLERS, stays(DRAFT))
        .row("give-notice", HANDLERS, stays(DRAFT))
        .row("serve-notice", HANDLERS, Map.of(DRAFT, NOTICE_SERVED))
        .row("drop", HANDLERS, Map.of(DRAFT, REJECTED))
        .row(
            "recuse",
            STAFF,
            stays(DRAFT, NOTICE_SERVED, DEFENCE_OPEN, LEGAL_REVIEW, PANEL, SUPERIOR_CONSENT))
        .row(
            "open-defence",
            Set.of(SUN_CREDIT, QIAN_CREDIT, WU_CREDIT, REVIEWER),
            Map.of(NOTICE_SERVED, DEFENCE_OPEN))
        .row("defend", Set.of(MAKER, SUN_CREDIT, DEMO_SYSTEM), HEARING)
        .row("waive", HANDLERS, HEARING)
        .row("reply", HANDLERS, HEARING)
        .row("call-hearing", HANDLERS, HEARING)
        .row("hold-hearing", HANDLERS, HEARING)
        .row("submit", HANDLERS, Map.of(DEFENCE_OPEN, LEGAL_REVIEW))
        .row("pass-review", Set.of(QIAN_CREDIT, REVIEWER), Map.of(LEGAL_REVIEW, PANEL))
        .row("return", Set.of(QIAN_CREDIT, REVIEWER), Map.of(LEGAL_REVIEW, DEFENCE_OPEN))
        .row(
            "redraft",
            Set.of(MAKER, SUN_CREDIT, QIAN_CREDIT, REVIEWER),
            Map.of(DEFENCE_OPEN, DRAFT, LEGAL_REVIEW, DRAFT))
        .row(
            "reject",
            Set.of(WU_CREDIT),
            Map.of(
                NOTICE_SERVED,
                REJECTED,
                DEFENCE_OPEN,
                REJECTED,
                LEGAL_REVIEW,
                REJECTED,
                PANEL,
                REJECTED,
                SUPERIOR_CONSENT,
                REJECTED))
        .row("guide", Set.of(MAKER, SUBSTITUTE, REVIEWER, SUN_CREDIT, WU_CREDIT), stays(DECIDED));
  }

  private static StepMatrix<CaseState, ListingSteps.Facts> panel(
      StepMatrix<CaseState, ListingSteps.Facts> matrix) {
    return matrix
        .row("vote", Set.of(PANEL1_CREDIT), Map.of())
        .row("conclude", Set.of(WU_CREDIT), Map.of())
        .row("ask-consent", Set.of(WU_CREDIT), Map.of())
        .row("consent", Set.of(SUPERIOR_SAMR), stays(SUPERIOR_CONSENT))
        .row("refuse-consent", Set.of(SUPERIOR_SAMR), Map.of(SUPERIOR_CONSENT, REJECTED))
        .row("decide", Set.of(WU_CREDIT), Map.of(PANEL, DECIDED));
  }

  private static StepMatrix<CaseState, ListingSteps.Facts> afterwards(
      StepMatrix<CaseState, ListingSteps.Facts> matrix) {
    return matrix
        .row("serve", HANDLERS, Map.of(DECIDED, SERVED))
        .row("push", PUBLISHERS, Map.of())
        .row("publish", PUBLISHERS, Map.of(SERVED, LISTED))
        .row("note-revocation", HANDLERS, RUNNING)
        .row("revoke", PUBLISHERS, Map.of())
        .row("expire", Set.of(), Map.of())
        .row("remove", Set.of(), Map.of())
        .row("restore", Set.of(), Map.of())
        .row("withdraw", Set.of(), Map.of());
  }

  private static Map<CaseState, CaseState> stays(CaseState... states) {
    return Stream.of(states).collect(Collectors.toMap(state -> state, state -> state));
  }

  private static ListingSteps.Facts facts(Caller caller, Given given) {
    var matter = matter();
    if (given.revoked()) {
      matter.basisRevoked(TODAY);
    }
    return new ListingSteps.Facts(
        matter,
        history(matter, given),
        file(matter, given),
        "44",
        BOOK,
        caller,
        TODAY,
        given.follows());
  }

  /** Of a case for which nothing was done. */
  private static ListingSteps.Facts bare() {
    var nothing =
        new ListingFile(
            null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());
    return new ListingSteps.Facts(
        matter(), CaseHistory.NONE, nothing, "44", BOOK, MAKER, TODAY, false);
  }

  private static CaseHistory history(CreditCase matter, Given given) {
    var steps = new ArrayList<CaseStep>();
    for (var action : List.of("open", "assess", "give-notice", "serve-notice", "submit")) {
      steps.add(new CaseStep(matter, steps.size(), action, MAKER, TODAY, NOW, null));
    }
    steps.add(new CaseStep(matter, 5, "pass-review", REVIEWER, TODAY, NOW, "同意"));
    steps.add(new CaseStep(matter, 6, "vote", PANEL2_CREDIT, TODAY, NOW, null));
    if (given.concluded()) {
      steps.add(new CaseStep(matter, 7, "conclude", WU_CREDIT, TODAY, NOW, "纪要"));
    }
    if (given.consented()) {
      steps.add(new CaseStep(matter, 8, "consent", SUPERIOR_SAMR, TODAY, NOW, "同意"));
    }
    return new CaseHistory(steps);
  }

  private static ListingFile file(CreditCase matter, Given given) {
    var notice = new NewPriorNotice("1号", "事实", "理由", "权利");
    var proof =
        new NewProofOfService(
            Set.of(ServedPaper.PRIOR_NOTICE), ServiceMethod.DIRECT, TODAY, "收件人", "送达人", null);
    var voters =
        List.of(PANEL2_CREDIT, PANEL3_CREDIT, Officials.of("panel4", "cnipa", Role.CREDIT_PANEL));
    return new ListingFile(
        new Worksheet(matter.id(), sheet(given), MAKER, TODAY),
        List.of(new Notice(matter, "1号", notice, MAKER, TODAY, NOW)),
        List.of(new ServiceRecord(matter.id(), null, proof, TODAY, MAKER, TODAY, NOW)),
        List.of(),
        List.of(),
        List.of(),
        voters.stream()
            .map(v -> new Vote(matter.id(), new NewPanelVote(true, "理由"), v, TODAY, NOW))
            .toList(),
        List.of(),
        List.of());
  }

  private static ListingWorksheet sheet(Given given) {
    var answers = new ArrayList<WorksheetAnswer>();
    BOOK.inForce(Points.LISTING_TESTS, TODAY)
        .items()
        .forEach(
            item ->
                answers.add(new WorksheetAnswer(AnswerKind.TEST, item.code(), true, "是", null)));
    BOOK.inForce(Points.LISTING_FACTORS, TODAY)
        .items()
        .forEach(
            item ->
                answers.add(
                    new WorksheetAnswer(AnswerKind.FACTOR, item.code(), null, "已考量", null)));
    return new ListingWorksheet(
        given.level(),
        "samr",
        given.province() + "0000",
        "SEVERE_FINE",
        false,
        "无此证据",
        answers,
        null,
        null,
        0);
  }

  private static CreditCase matter() {
    var wanted =
        new NewCase(
            "914403001922038216",
            CreditList.SERIOUS,
            "S2.4",
            new BasisDocument("1号", LocalDate.of(2024, 3, 1), "市场监管总局", "PENALTY_DECISION"),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null);
    return new CreditCase(wanted, UUID.randomUUID(), "cnipa", "samr-44-2021", MAKER, NOW);
  }
}
