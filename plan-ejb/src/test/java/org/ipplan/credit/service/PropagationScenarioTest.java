package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.credit.service.LedgerStories.BY_LETTER;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryChange;
import org.ipplan.credit.EntryChanged;
import org.ipplan.credit.ListQuestion;
import org.ipplan.credit.PublicityService;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.PropagationCounts;
import org.ipplan.propagation.PropagationFilter;
import org.ipplan.propagation.PropagationInput;
import org.ipplan.propagation.PropagationKind;
import org.ipplan.propagation.PropagationService;
import org.ipplan.propagation.PropagationState;
import org.ipplan.propagation.RecipientDetails;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.propagation.RecipientService;
import org.ipplan.propagation.service.LedgerSweep;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Determinations are told to four recipients, and taken away from those who have them. */
class PropagationScenarioTest {
  private CreditStories stories;
  private LedgerStories ledger;
  private RecipientDetails ndrc;
  private RecipientDetails samr;
  private RecipientDetails mof;
  private RecipientDetails creditChina;

  @BeforeEach
  void start() {
    stories = CreditStories.unprinted();
    ledger = new LedgerStories(stories.product(), CreditList.DISHONESTY);
    ndrc = ledger.department("ndrc");
    samr = ledger.department("samr");
    mof = ledger.department("mof");
    creditChina = ledger.recipient(RecipientKind.CREDIT_CHINA, "信用中国", null);
  }

  @AfterEach
  void stop() {
    stories.product().close();
  }

  @Test
  void c8EveryRecipientIsToldWithinFiveWorkingDaysOfTheReport() {
    var matter = stories.determinedOn("2024-03-15");
    stories.on("2024-03-18");
    stories.take(SUN_CREDIT, matter, "report");
    assertThat(ledger.lines()).isEmpty();
    stories.on("2024-03-20");

    stories.take(ZHENG_CREDIT, matter, "publish");

    assertThat(ledger.lines())
        .hasSize(4)
        .allSatisfy(line -> assertThat(line.dueOn()).isEqualTo("2024-03-25"))
        .allSatisfy(line -> assertThat(line.kind()).isEqualTo(PropagationKind.LISTED))
        .allSatisfy(line -> assertThat(line.state()).isEqualTo(PropagationState.PENDING));
    assertThat(LedgerStories.term(ledger.last(ndrc)))
        .satisfies(
            term -> {
              assertThat(term.rule()).isEqualTo("C8");
              assertThat(term.article()).isEqualTo("11");
              assertThat(term.ruleSet()).isEqualTo("cnipa-credit-2022");
              assertThat(term.from()).isEqualTo("2024-03-18");
              assertThat(term.confirmed()).isFalse();
              assertThat(term.byAnalogy()).isFalse();
            });
    assertThat(ledger.last(creditChina).term()).extracting("byAnalogy").isEqualTo(true);
  }

  @Test
  void c14AndS16WhoHasTheEntryIsToldOfItsRemovalAndOneOfThemIsLate() {
    var matter = stories.publishedOn("2024-03-15");
    ledger.send(ndrc, samr, creditChina);
    stories.on("2024-10-08");
    stories.repaired();

    assertThat(ledger.lines(new PropagationFilter(null, null, mof.id())))
        .singleElement()
        .extracting(line -> line.state())
        .isEqualTo(PropagationState.OVERTAKEN);
    assertThat(ledger.open())
        .containsExactlyInAnyOrder(
            "国家发展改革委 REMOVED PENDING 2024-10-14",
            "市场监管总局 REMOVED PENDING 2024-10-14",
            "信用中国 REMOVED PENDING 2024-10-14");
    ledger.send(ndrc, samr);
    stories.on("2024-10-09");
    ledger.take(ZHENG_CREDIT, ledger.last(ndrc), "apply", BY_LETTER);
    ledger.take(DEMO_SYSTEM, ledger.last(creditChina), "apply", PropagationInput.NONE);
    assertThat(ledger.last(samr).late()).isFalse();
    stories.on("2024-10-15");

    assertThat(ledger.last(samr).late()).isTrue();
    assertThat(counts()).isEqualTo(new PropagationCounts(2, 0, 1, 1));
    assertThat(waiting()).contains("PROPAGATION SENT 2024-10-14");
    assertThat(ledger.lines(new PropagationFilter(null, true, null))).hasSize(1);
    ledger.take(ZHENG_CREDIT, ledger.last(samr), "apply", BY_LETTER);
    assertThat(counts()).isEqualTo(new PropagationCounts(3, 1, 0, 0));
    assertThat(waiting()).noneMatch(item -> item.startsWith("PROPAGATION"));
    assertThat(ofCase(ZHENG_CREDIT, matter)).hasSize(7);
  }

  @Test
  void c11ARevocationIsToldWithinFiveWorkingDaysOfItsReport() {
    revoke(stories.determinedOn("2024-03-01"), "2024-03-01");
    assertThat(ledger.lines()).as("what nobody published is told nobody").isEmpty();
    var matter = stories.publishedOn("2024-03-15");
    ledger.send(ndrc);
    stories.on("2024-04-08");

    revoke(matter, "2024-04-10");

    assertThat(ledger.open()).containsExactly("国家发展改革委 REMOVED PENDING 2024-04-15");
    assertThat(LedgerStories.term(ledger.last(ndrc)))
        .satisfies(
            term -> {
              assertThat(term.rule()).isEqualTo("C11");
              assertThat(term.article()).isEqualTo("13");
            });
  }

  @Test
  void s16NobodyOutsideLearnsFromTheLedgerThatThereWasAnEntry() {
    var matter = stories.publishedOn("2024-03-15");
    var entry = ledger.lines().get(0).entry();
    ledger.send(ndrc, creditChina);
    stories.on("2024-10-08");
    stories.repaired();
    var removal = ledger.last(creditChina);

    for (var outsider : List.of(READER_SYSTEM, CHEN_CCPD, Caller.NOBODY)) {
      assertThat(code(() -> ledger.get(outsider, removal.id()))).isEqualTo("propagation.not-found");
      assertThat(code(() -> list(outsider))).isEqualTo("propagation.readers-only");
      assertThat(code(() -> ofCase(outsider, matter))).isEqualTo("credit.staff-only");
    }
    assertThat(stories.status(READER_SYSTEM, ListQuestion.TODAY).dishonesty()).isEmpty();
    assertThat(
            code(
                () ->
                    stories.product().as(Caller.NOBODY, PublicityService.class, s -> s.get(entry))))
        .isEqualTo("credit.public-not-found");
    assertThat(list(DEMO_SYSTEM))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains(creditChina.id().toString()));
    assertThat(ledger.get(DEMO_SYSTEM, removal.id()))
        .satisfies(
            line -> {
              assertThat(line.entry()).isEqualTo(entry);
              assertThat(line.matter()).isNull();
              assertThat(line.term()).isNull();
              assertThat(line.recordedBy()).isNull();
            });
  }

  @Test
  void whatIsSaidTwiceIsWrittenOnce() {
    stories.publishedOn("2024-03-15");
    ledger.send(ndrc);
    var before = ledger.lines();
    var told = before.get(0);

    stories
        .product()
        .inTransaction(
            () -> {
              stories.product().fire(published(told.entry(), knowledge()));
              return true;
            });

    assertThat(ledger.lines()).isEqualTo(before);
    var line = ledger.last(creditChina);
    var applied = ledger.take(DEMO_SYSTEM, line, "apply", PropagationInput.NONE);

    var again =
        stories
            .product()
            .as(
                DEMO_SYSTEM,
                PropagationService.class,
                s -> s.take(line.id(), "apply", line.version(), PropagationInput.NONE));

    assertThat(again).isEqualTo(applied);
    assertThat(
            stories
                .product()
                .database()
                .number(
                    "select count(*) from audit_record where object_type = 'propagation' and action = 'apply'"
                        + " and outcome = 'DONE'"))
        .isEqualTo(1);
    assertThat(code(() -> ledger.take(ZHENG_CREDIT, line, "apply", BY_LETTER)))
        .isEqualTo("workflow.wrong-state");
  }

  /** What was fired when it was published, as far as the ledger reads it. */
  private static EntryChanged published(UUID entry, UUID knowledge) {
    var on = LocalDate.of(2024, 3, 15);
    return new EntryChanged(
        entry,
        UUID.randomUUID(),
        CreditList.DISHONESTY,
        UUID.randomUUID(),
        "C1.3",
        "cnipa-credit-2022",
        "国知信认1号",
        "cnipa",
        on,
        on.plusYears(1),
        null,
        "publish",
        on,
        knowledge,
        EntryChange.LISTED);
  }

  @Test
  void whatFailedIsUrgedAndAReceiptNamesItsMeansAndNoDayOutOfOrder() {
    stories.publishedOn("2024-03-15");
    stories.on("2024-03-18");
    ledger.send(ndrc);
    var failed =
        ledger.take(
            ZHENG_CREDIT,
            ledger.last(ndrc),
            "fail",
            new PropagationInput(null, null, "来函退回", null));
    assertThat(failed.failure()).isEqualTo("来函退回");
    assertThat(waiting()).contains("PROPAGATION FAILED 2024-03-22");

    var again = ledger.take(ZHENG_CREDIT, failed, "send", PropagationInput.NONE);

    assertThat(again.state()).isEqualTo(PropagationState.SENT);
    assertThat(again.attempts()).isEqualTo(2);
    assertThat(again.failure()).isNull();
    assertThat(faults("apply", null, null)).containsExactly("means input.required");
    assertThat(faults("apply", "2024-03-15", "LETTER")).containsExactly("on propagation.too-early");
    assertThat(faults("apply", "2024-03-19", "LETTER")).containsExactly("on input.future-date");
  }

  private List<String> faults(String action, @Nullable String on, @Nullable String means) {
    var input =
        new PropagationInput(
            on == null ? null : LocalDate.parse(on),
            means == null ? null : Means.valueOf(means),
            null,
            null);
    var refusal =
        catchThrowableOfType(
            DomainException.class,
            () -> ledger.take(ZHENG_CREDIT, ledger.last(ndrc), action, input));
    return refusal.errors().stream().map(fault -> fault.field() + " " + fault.code()).toList();
  }

  @Test
  void c8WhatEndsByItselfIsToldOnceOnTheDayItEnds() {
    stories.publishedOn("2024-03-15");
    ledger.send(ndrc, samr);
    stories.on("2025-03-14");
    sweep();
    assertThat(ledger.lines()).hasSize(4);
    stories.on("2025-03-15");

    sweep();
    sweep();

    assertThat(ledger.open())
        .containsExactlyInAnyOrder(
            "国家发展改革委 REMOVED PENDING 2025-03-15", "市场监管总局 REMOVED PENDING 2025-03-15");
    assertThat(LedgerStories.term(ledger.last(ndrc)).rule()).isEqualTo("C8");
  }

  @Test
  void whatDeceitBroughtBackIsToldToEverybodyAnew() {
    stories.publishedOn("2024-03-15");
    ledger.send(ndrc);
    stories.on("2024-10-08");
    var granted = stories.repaired();
    stories.on("2024-12-02");

    stories.take(WU_CREDIT, granted, "annul", StepInput.reason("证明材料系伪造"));

    assertThat(ledger.open())
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).endsWith("RESTORED PENDING 2024-12-09"));
  }

  @Test
  void theRegisterTakesTwoPeopleAndEachRecipientOnce() {
    var wanted = ledger.wanted(RecipientKind.DEPARTMENT, "", "mofcom");
    assertThat(code(() -> stories.product().as(SUN_CREDIT, recipients(), s -> s.enter(wanted))))
        .isEqualTo("recipient.publisher-only");
    var entered = ledger.enter(wanted);
    assertThat(entered.nameZh()).isEqualTo("商务部");
    assertThat(code(() -> ledger.take(ZHENG_CREDIT, entered, "confirm", StepInput.NONE)))
        .isEqualTo("recipient.approver-only");
    ledger.confirm(entered);
    var twin = ledger.enter(wanted);

    assertThat(code(() -> ledger.confirm(twin))).isEqualTo("recipient.twice");
    assertThat(code(() -> stories.product().as(READER_SYSTEM, recipients(), s -> s.list())))
        .isEqualTo("propagation.readers-only");
    assertThat(
            stories
                .product()
                .<RecipientService, List<RecipientDetails>>as(
                    DEMO_SYSTEM, recipients(), s -> s.list()))
        .hasSize(1);
  }

  @Test
  void aNewRecipientIsToldOfWhatStandsAndAFormerOneOfWhatGoes() {
    stories.publishedOn("2024-03-15");
    ledger.send(ndrc);
    stories.on("2024-04-08");
    var mofcom = ledger.department("mofcom");
    assertThat(ledger.last(mofcom).dueOn()).isEqualTo("2024-04-15");
    assertThat(ledger.last(mofcom).term()).extracting("byAnalogy").isEqualTo(true);
    ledger.take(ZHENG_CREDIT, ndrc, "end", StepInput.reason("联系方式变更"));
    var again = ledger.department("ndrc");
    assertThat(ledger.lines(new PropagationFilter(null, null, again.id()))).isEmpty();
    stories.on("2024-10-08");

    stories.repaired();

    assertThat(ledger.open()).containsExactly("国家发展改革委 REMOVED PENDING 2024-10-14");
  }

  private void revoke(CaseDetails matter, String on) {
    stories.take(SUN_CREDIT, matter, "note-revocation", StepInput.reason("依据已撤销"));
    stories.take(SUN_CREDIT, matter, "report-revocation");
    stories.on(on);
    stories.take(ZHENG_CREDIT, matter, "revoke");
  }

  private static Class<RecipientService> recipients() {
    return RecipientService.class;
  }

  private UUID knowledge() {
    return stories
        .product()
        .inTransaction(
            () ->
                (UUID)
                    stories
                        .product()
                        .bean(EntityManager.class)
                        .createNativeQuery(
                            "select version_id from entry_propagation limit 1", UUID.class)
                        .getSingleResult());
  }

  private void sweep() {
    stories.product().bean(LedgerSweep.class).run();
  }

  private PropagationCounts counts() {
    return stories
        .product()
        .as(ZHENG_CREDIT, PropagationService.class, s -> s.counts(CreditList.DISHONESTY, null));
  }

  private List<String> waiting() {
    return stories
        .product()
        .as(ZHENG_CREDIT, WorklistService.class, s -> s.mine(WorklistFilter.ALL, 100, null, false))
        .items()
        .stream()
        .map(item -> item.kind() + " " + item.state() + " " + item.dueOn())
        .toList();
  }

  private List<String> list(Caller caller) {
    return stories
        .product()
        .as(
            caller,
            PropagationService.class,
            s -> s.list(CreditList.DISHONESTY, PropagationFilter.ALL, 50, null, false))
        .items()
        .stream()
        .map(Object::toString)
        .toList();
  }

  private List<?> ofCase(Caller caller, CaseDetails matter) {
    return stories
        .product()
        .as(caller, PropagationService.class, s -> s.ofCase(matter.summary().id()));
  }

  private static String code(ThrowingCallable call) {
    return catchThrowableOfType(DomainException.class, call).code();
  }
}
