package org.ipplan.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.EXPERT_HE;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LEADER_FENG;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.notification.NotificationFilter;
import org.ipplan.notification.NotificationService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Advice of experts from the office's question to what came of it. */
class AdviceScenarioTest {
  private static final LocalDate DUE = LocalDate.of(2024, 6, 14);
  private static final Caller OTHER_EXPERT = new Caller("gao.expert", Set.of(Role.EXPERT), null);

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory().withSampleYear();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void expertsAreAskedAnswerAndWhatCameOfItIsClosedByAnotherLead() {
    var id = ask(taskOf("ccpd"));
    answer(EXPERT_HE, id, "可以先行试点");
    answer(EXPERT_HE, id, "可以在两省先行试点");
    take(LI_OFFICE, id, "adopt-partly");

    var closed = take(ZHANG_OFFICE, id, "close");

    assertThat(closed.state()).isEqualTo(AdviceState.CLOSED);
    assertThat(closed.outcome()).isEqualTo(AdviceOutcome.PARTLY_ADOPTED);
    assertThat(closed.reason()).isEqualTo("试点范围另行研究");
    assertThat(closed.answers()).isEqualTo(1);
    assertThat(answers(LI_OFFICE, id))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.answer().opinion()).isEqualTo("可以在两省先行试点");
              assertThat(each.answer().institution()).isEqualTo("示例研究基地");
            });
  }

  @Test
  void eachReadsWhatIsForThem() {
    var id = ask(taskOf("ccpd"));
    answer(EXPERT_HE, id, "可以先行试点");
    assertThat(readers(id)).containsExactly("li.office", "leader.feng", "expert.he");
    take(LI_OFFICE, id, "adopt");
    assertThat(get(EXPERT_HE, id).outcome()).as("before it is closed").isNull();
    assertThat(get(EXPERT_HE, id).reason()).isNull();
    assertThat(get(EXPERT_HE, id).state()).isEqualTo(AdviceState.RECORDED);
    take(ZHANG_OFFICE, id, "close");
    assertThat(get(EXPERT_HE, id).outcome()).isEqualTo(AdviceOutcome.ADOPTED);
    assertThat(readers(id)).doesNotContain("chen.ccpd");

    take(LI_OFFICE, id, "share");

    assertThat(readers(id)).contains("chen.ccpd").doesNotContain("gao.expert", "reader-system");
    assertThat(answers(CHEN_CCPD, id)).hasSize(1);
    assertThat(get(CHEN_CCPD, id).answers()).isNull();
  }

  @Test
  void adviceOnATopicIsSharedWithNobody() {
    var id = ask(null);
    answer(EXPERT_HE, id, "可以先行试点");
    take(LI_OFFICE, id, "not-adopt");
    take(ZHANG_OFFICE, id, "close");

    assertThatThrownBy(() -> take(LI_OFFICE, id, "share")).hasMessageContaining("advice.no-task");
  }

  @Test
  void onlyWhoWasAskedAnswersAndOnlyWhileAsked() {
    var id = ask(null);
    assertThatThrownBy(() -> answer(LI_OFFICE, id, "意见")).hasMessageContaining("asked-only");
    assertThatThrownBy(() -> answer(OTHER_EXPERT, id, "意见")).hasMessageContaining("not-found");
    assertThatThrownBy(() -> answer(EXPERT_HE, id, " ")).isInstanceOf(DomainException.class);
    answer(EXPERT_HE, id, "意见");
    take(LI_OFFICE, id, "adopt");
    assertThatThrownBy(() -> answer(EXPERT_HE, id, "再答")).hasMessageContaining("not-asked");

    take(ZHANG_OFFICE, id, "ask-further");

    answer(EXPERT_HE, id, "再答");
    assertThat(get(LI_OFFICE, id).outcome()).isNull();
  }

  @Test
  void whoRecordedTheOutcomeDoesNotClose() {
    var id = ask(null);
    answer(EXPERT_HE, id, "意见");
    take(ZHANG_OFFICE, id, "adopt");

    assertThatThrownBy(() -> take(ZHANG_OFFICE, id, "close"))
        .hasMessageContaining("advice.four-eyes");
  }

  @Test
  void everyFaultOfAQuestionIsNamedAtOnce() {
    var wanted =
        new NewAdvice(
            " ",
            "问",
            UUID.randomUUID(),
            LocalDate.of(2024, 6, 2),
            List.of("chen.ccpd", "chen.ccpd"));

    assertThatThrownBy(() -> product.as(LI_OFFICE, AdviceService.class, s -> s.ask(wanted)))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused ->
                assertThat(refused.errors())
                    .extracting(fault -> fault.field())
                    .contains("topic", "task", "dueOn", "experts"));
    assertThatThrownBy(() -> product.as(CHEN_CCPD, AdviceService.class, s -> s.ask(wanted)))
        .hasMessageContaining("advice.office-only");
  }

  @Test
  void theDayMovesForwardAlone() {
    var id = ask(null);
    assertThatThrownBy(() -> extend(id, LocalDate.of(2024, 6, 2)))
        .isInstanceOf(DomainException.class);

    assertThat(extend(id, LocalDate.of(2024, 6, 28)).dueOn()).isEqualTo("2024-06-28");
  }

  @Test
  void eachFindsInTheWorklistWhatWaitsForThem() {
    var id = ask(null);
    assertThat(waiting(EXPERT_HE)).containsExactly("EXPERT_ADVICE ASKED");
    assertThat(waiting(LI_OFFICE)).doesNotContain("EXPERT_ADVICE ASKED");
    answer(EXPERT_HE, id, "意见");
    assertThat(waiting(EXPERT_HE)).isEmpty();
    assertThat(waiting(LI_OFFICE)).contains("EXPERT_ADVICE ASKED");
    take(LI_OFFICE, id, "adopt");
    assertThat(waiting(LI_OFFICE)).noneMatch(each -> each.startsWith("EXPERT_ADVICE"));
    assertThat(waiting(ZHANG_OFFICE)).contains("EXPERT_ADVICE RECORDED");
    var late = ask(null);
    product.setNow(Instant.parse("2024-06-17T01:00:00Z"));
    assertThat(waiting(LI_OFFICE)).as("nobody answered in time").contains("EXPERT_ADVICE ASKED");
    take(LI_OFFICE, late, "withdraw");
    assertThat(waiting(LI_OFFICE)).noneMatch(each -> each.startsWith("EXPERT_ADVICE"));
  }

  @Test
  void peopleAreToldWhatConcernsThem() {
    var id = ask(taskOf("ccpd"));
    answer(EXPERT_HE, id, "意见");
    take(LI_OFFICE, id, "adopt");
    take(ZHANG_OFFICE, id, "close");
    take(LI_OFFICE, id, "share");

    assertThat(told(EXPERT_HE)).contains("advice.asked", "advice.closed");
    assertThat(told(ZHANG_OFFICE)).contains("advice.answered");
    assertThat(told(CHEN_CCPD)).contains("advice.shared");
    assertThat(told(HUANG_SAMR)).noneMatch(each -> each.startsWith("advice."));
  }

  @Test
  void listsAreTurnedPageByPageAtTheSameCost() {
    for (int i = 0; i < 5; i++) {
      ask(null);
    }
    product.statistics().clear();

    var first = list(2, null);
    var second = list(2, first.next());
    var third = list(2, second.next());

    assertThat(product.statistics().getPrepareStatementCount()).isEqualTo(3);
    assertThat(third.next()).isNull();
    assertThat(Stream.of(first, second, third).flatMap(page -> page.items().stream()))
        .extracting(AdviceDetails::id)
        .doesNotHaveDuplicates()
        .hasSize(5);
  }

  private Page<AdviceDetails> list(int limit, @Nullable String cursor) {
    return product.as(
        EXPERT_HE, AdviceService.class, s -> s.list(AdviceFilter.ALL, limit, cursor, false));
  }

  private UUID ask(@Nullable UUID task) {
    var wanted = new NewAdvice("地理标志试点", "试点范围是否合适？", task, DUE, List.of("expert.he"));
    return product.as(LI_OFFICE, AdviceService.class, s -> s.ask(wanted));
  }

  private void answer(Caller who, UUID id, String opinion) {
    var answer = new NewAdviceAnswer("示例研究基地", opinion, null);
    product.as(who, AdviceService.class, s -> s.answer(id, answer));
  }

  private AdviceDetails take(Caller who, UUID id, String action) {
    var version = get(who, id).version();
    return product.as(
        who, AdviceService.class, s -> s.take(id, action, version, StepInput.reason("试点范围另行研究")));
  }

  private AdviceDetails extend(UUID id, LocalDate to) {
    var version = get(LI_OFFICE, id).version();
    return product.as(
        LI_OFFICE,
        AdviceService.class,
        s -> s.take(id, "extend", version, new StepInput(null, null, null, null, to)));
  }

  private AdviceDetails get(Caller who, UUID id) {
    return product.as(who, AdviceService.class, s -> s.get(id));
  }

  private List<AdviceAnswerDetails> answers(Caller who, UUID id) {
    return product.as(who, AdviceService.class, s -> s.answers(id));
  }

  private List<String> readers(UUID id) {
    return Stream.of(CHEN_CCPD, LI_OFFICE, LEADER_FENG, EXPERT_HE, OTHER_EXPERT, READER_SYSTEM)
        .filter(who -> reads(who, id))
        .map(Caller::name)
        .toList();
  }

  private boolean reads(Caller who, UUID id) {
    try {
      get(who, id);
      return true;
    } catch (DomainException e) {
      assertThat(e.code()).isEqualTo("advice.not-found");
      return false;
    }
  }

  private List<String> waiting(Caller who) {
    return product
        .as(who, WorklistService.class, s -> s.mine(WorklistFilter.ALL, 200, null, false))
        .items()
        .stream()
        .map(item -> item.kind() + " " + item.state())
        .toList();
  }

  private List<String> told(Caller who) {
    return product
        .as(who, NotificationService.class, s -> s.mine(NotificationFilter.ALL, 200, null, false))
        .items()
        .stream()
        .map(each -> each.message())
        .toList();
  }

  /** A task that a department has a part in and 市场监管总局 has none. */
  private UUID taskOf(String department) {
    return product.inTransaction(
        () ->
            (UUID)
                product
                    .bean(EntityManager.class)
                    .createNativeQuery(
                        """
                        SELECT a.task_id FROM assignment a WHERE a.department_code = :department
                          AND a.state <> 'WITHDRAWN' AND NOT EXISTS (SELECT 1 FROM assignment o
                            WHERE o.task_id = a.task_id AND o.department_code = 'samr')
                        ORDER BY a.task_id LIMIT 1
                        """,
                        UUID.class)
                    .setParameter("department", department)
                    .getSingleResult());
  }
}
