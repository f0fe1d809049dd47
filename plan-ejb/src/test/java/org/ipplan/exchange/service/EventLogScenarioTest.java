package org.ipplan.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.READER_SYSTEM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipplan.exchange.FreshnessService;
import org.ipplan.plan.TaskAdded;
import org.ipplan.shared.FreshnessLine;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events are appended to a log in their order, whatever becomes of the log. */
class EventLogScenarioTest {
  private static final Instant START = Instant.parse("2024-06-03T01:00:00Z");
  private static final UUID TASK = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");

  private Product product;
  private RememberedLog log;

  @BeforeEach
  void start() {
    product = Product.startWith(RememberedLog.class);
    product.configure("plan.exchange.log", "kafka");
    product.configure("plan.public.url", "https://plan.example");
    log = product.bean(RememberedLog.class);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void anEventIsAppendedOnceAndSaysWhatItIsAboutAlone() {
    happens(TASK);

    run();
    run();

    assertThat(log.lines()).hasSize(1);
    var line = log.lines().get(0);
    assertThat(line.key()).isEqualTo(TASK.toString());
    assertThat(line.event().keySet())
        .containsExactlyInAnyOrder(
            "specversion", "id", "source", "type", "subject", "time", "sequence");
    assertThat(line.event().getString("type")).isEqualTo("org.ipplan.task.added");
    assertThat(line.event().getString("subject")).isEqualTo(TASK.toString());
    assertThat(line.event().getString("source")).isEqualTo("https://plan.example/plan/api/v1");
    assertThat(line.event().getString("time")).isEqualTo(START.toString());
  }

  @Test
  void aLogThatWasAwayGetsEverythingInOrder() {
    happens(TASK);
    happens(OTHER);
    happens(TASK);
    happens(TASK);
    log.takes(1);

    run();
    assertThat(line().waiting()).isEqualTo(3);
    log.takes(0);
    run();
    assertThat(log.lines()).hasSize(1);
    log.takes(100);
    run();

    assertThat(sequences()).containsExactly("1", "2", "3", "4");
    assertThat(line().waiting()).isZero();
    assertThat(line().oldestWaitingAt()).isNull();
  }

  @Test
  void whatIsKeptWithoutAnAnswerIsAppendedAgainUnderTheSameId() {
    happens(TASK);
    happens(TASK);
    log.losesAnswers(true);
    run();
    assertThat(sequences()).as("the next of its subject does not overtake it").containsExactly("1");
    log.losesAnswers(false);

    run();

    assertThat(sequences()).containsExactly("1", "1", "2");
    assertThat(ids().get(0)).isEqualTo(ids().get(1)).isNotEqualTo(ids().get(2));
  }

  @Test
  void aLogThatIsAwayForLongShowsInTheFreshness() {
    happens(TASK);
    log.takes(0);
    run();
    assertThat(line().fresh()).isTrue();

    product.setNow(START.plus(Duration.ofMinutes(16)));

    assertThat(line().fresh()).isFalse();
    assertThat(line().oldestWaitingAt()).isEqualTo(START);
    assertThat(line().upTo()).isNull();
  }

  @Test
  void withoutTheSettingNothingIsAppendedAndNothingShown() {
    product.configure("plan.exchange.log", null);
    happens(TASK);

    run();

    assertThat(log.lines()).isEmpty();
    assertThat(lines()).noneMatch(line -> line.name().equals("event-log"));
  }

  private void happens(UUID task) {
    product.inTransaction(
        () -> {
          product.fire(new TaskAdded(task));
          return true;
        });
  }

  private void run() {
    product.bean(LogFeeder.class).run();
  }

  private List<String> sequences() {
    return log.lines().stream().map(line -> line.event().getString("sequence")).toList();
  }

  private List<String> ids() {
    return log.lines().stream().map(line -> line.event().getString("id")).toList();
  }

  private List<FreshnessLine> lines() {
    return product.as(READER_SYSTEM, FreshnessService.class, FreshnessService::lines);
  }

  private FreshnessLine line() {
    return lines().stream()
        .filter(line -> line.name().equals("event-log"))
        .findFirst()
        .orElseThrow();
  }
}
