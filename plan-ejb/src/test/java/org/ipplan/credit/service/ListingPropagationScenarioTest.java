package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CreditApplicationService;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.NewApplication;
import org.ipplan.credit.listing.AuthorityLevel;
import org.ipplan.propagation.EntryCarrier;
import org.ipplan.propagation.EntryMessage;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.NewRecipient;
import org.ipplan.propagation.PropagationDetails;
import org.ipplan.propagation.PropagationKind;
import org.ipplan.propagation.PropagationState;
import org.ipplan.propagation.RecipientDetails;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.shared.workflow.StepInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listings go to the publicity system, to the province of the subject and to Credit China. */
class ListingPropagationScenarioTest {
  private ListingStories stories;
  private LedgerStories ledger;
  private RecipientDetails system;
  private RecipientDetails guangdong;
  private RecipientDetails creditChina;

  @BeforeEach
  void start() {
    stories = ListingStories.begunWith(Carrier.class);
    ledger = new LedgerStories(stories.credit().product(), CreditList.SERIOUS);
    system = ledger.recipient(RecipientKind.PUBLICITY_SYSTEM, "公示系统", null);
    guangdong = ledger.recipient(RecipientKind.PROVINCE, "广东", "440000");
    ledger.recipient(RecipientKind.PROVINCE, "上海", "310000");
    creditChina = ledger.recipient(RecipientKind.CREDIT_CHINA, "信用中国", null);
  }

  @AfterEach
  void stop() {
    stories.credit().product().close();
  }

  @Test
  void s7TheProvinceOfTheSubjectIsToldInTenWorkingDaysAndPublishesInTen() {
    stories.listed("2024-06-03", "2024-06-12");
    assertThat(ledger.open())
        .containsExactlyInAnyOrder(
            "公示系统 LISTED PENDING 2024-07-10",
            "广东 LISTED PENDING 2024-06-26",
            "信用中国 LISTED PENDING 2024-07-10");
    assertThat(LedgerStories.term(ledger.last(guangdong)).rule()).isEqualTo("S7");
    assertThat(LedgerStories.term(ledger.last(creditChina)).byAnalogy()).isTrue();
    stories.on("2024-06-14");

    ledger.send(guangdong, system);

    assertThat(ledger.last(guangdong).dueOn()).isEqualTo("2024-06-28");
    assertThat(ledger.last(system).dueOn()).isEqualTo("2024-07-10");
  }

  @Test
  void s7WhatWasPushedBeforeTheListingIsPublishedThereInTenWorkingDays() {
    var sheet =
        ListingStories.sheet(
            AuthorityLevel.PROVINCE,
            null,
            "310000",
            List.of("UNLAWFUL", "GRAVE", "HEAVIER_PENALTY"),
            false);
    var matter = stories.decided("2024-06-03", "2024-06-12", sheet);
    stories.on("2024-06-14");
    stories.serve(matter, "2024-06-14");
    stories.take(ZHENG_CREDIT, matter, "push");
    stories.on("2024-06-21");
    stories.take(ZHENG_CREDIT, matter, "publish");

    var line = ledger.last(guangdong);

    assertThat(LedgerStories.text(line)).isEqualTo("广东 LISTED SENT 2024-06-28");
    assertThat(line.sentOn()).isEqualTo("2024-06-14");
  }

  @Test
  void r229AndR1079CreditChinaAndTheProvinceFollowARemovalInThreeWorkingDays() {
    var matter = stories.listed("2024-06-03", "2024-06-12");
    ledger.send(system, guangdong, creditChina);
    stories.on("2026-01-05");

    removed(matter);

    assertThat(rules())
        .containsExactlyInAnyOrder(
            "公示系统 S11 samr-44-2021 2026-01-08",
            "广东 R107-9 samr-107-2025 2026-01-08",
            "信用中国 R22-9 go-22-2025 2026-01-08");
    assertThat(LedgerStories.term(ledger.last(creditChina)).confirmed()).isTrue();
    assertThat(LedgerStories.term(ledger.last(system)).confirmed()).isFalse();
  }

  @Test
  void beforeTheLaterRulesEverybodyFollowsThePublicitySystem() {
    var matter = stories.listed("2024-03-01", "2024-03-15");
    ledger.send(system, guangdong, creditChina);
    stories.on("2025-04-07");

    removed(matter);

    assertThat(rules())
        .containsExactlyInAnyOrder(
            "公示系统 S11 samr-44-2021 2025-04-10",
            "广东 S11 samr-44-2021 2025-04-10",
            "信用中国 S11 samr-44-2021 2025-04-10");
  }

  @Test
  void s13ARevokedListingIsTakenAwayInThreeWorkingDays() {
    var matter = stories.listed("2024-06-03", "2024-06-12");
    ledger.send(system);
    stories.on("2024-09-26");
    stories.take(SUN_CREDIT, matter, "note-revocation", StepInput.reason("判决撤销"));
    stories.on("2024-09-27");

    stories.take(ZHENG_CREDIT, matter, "revoke");

    assertThat(ledger.open()).containsExactly("公示系统 REMOVED PENDING 2024-09-30");
    assertThat(LedgerStories.term(ledger.last(system)).rule()).isEqualTo("S13");
  }

  @Test
  void s16WhatIsCarriedNamesTheEntryAndNothingElse() {
    var byMail =
        new NewRecipient(
            CreditList.SERIOUS,
            RecipientKind.DEPARTMENT,
            null,
            null,
            "ndrc",
            null,
            Means.MAIL,
            "credit@example.org",
            null,
            null);
    var bound = ledger.confirm(ledger.enter(byMail));
    var matter = stories.listed("2024-06-03", "2024-06-12");
    stories.on("2025-09-26");
    removed(matter);

    var messages = stories.credit().product().bean(Carrier.class).messages();
    var removal = ledger.last(bound);

    assertThat(messages)
        .last()
        .isEqualTo(
            new EntryMessage(removal.id(), bound.id(), removal.entry(), PropagationKind.REMOVED));
    assertThat(removal.state()).isEqualTo(PropagationState.SENT);
    assertThat(removal.means()).isEqualTo(Means.MAIL);
  }

  /** Takes everything over at once. */
  @ApplicationScoped
  static class Carrier implements EntryCarrier {
    private final List<EntryMessage> messages = new ArrayList<>();

    List<EntryMessage> messages() {
      return List.copyOf(messages);
    }

    @Override
    public Means channel() {
      return Means.MAIL;
    }

    @Override
    public Collection<UUID> carry(List<EntryMessage> more) {
      messages.addAll(more);
      return more.stream().map(EntryMessage::line).toList();
    }
  }

  private List<String> rules() {
    return ledger.lines().stream()
        .filter(line -> line.kind() == PropagationKind.REMOVED)
        .map(ListingPropagationScenarioTest::rule)
        .toList();
  }

  private static String rule(PropagationDetails line) {
    var term = LedgerStories.term(line);
    return line.recipientNameZh() + " " + term.rule() + " " + term.ruleSet() + " " + line.dueOn();
  }

  private void removed(CaseDetails matter) {
    var wanted =
        new NewApplication(
            ApplicationKind.REPAIR,
            null,
            "星海示例有限公司",
            "申请提前移出",
            List.of("REQUEST", "IDENTITY", "PROOF"),
            true,
            null);
    var credit = stories.credit();
    var filed =
        credit
            .product()
            .as(
                SUN_CREDIT,
                CreditApplicationService.class,
                s -> s.fileFor(stories.id(matter), wanted));
    credit.take(SUN_CREDIT, filed, "accept", StepInput.NONE);
    credit.take(SUN_CREDIT, filed, "verify", verified());
    credit.take(WU_CREDIT, filed, "decide-for", StepInput.NONE);
  }

  private static StepInput verified() {
    var conditions =
        List.of("RESTRICTION_OVER", "DUTIES_PERFORMED", "EFFECTS_REMOVED", "NO_NEW_PENALTY");
    return new StepInput(null, "已核实", null, null, null, null, conditions);
  }
}
