package org.ipplan.it.install;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.ipplan.it.CreditCases;
import org.ipplan.it.PlanSystem;
import org.ipplan.it.RestCaller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The product with its event log, over a real Kafka broker. */
@Tag("full")
class EventLogIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Path TARGET = Path.of(System.getProperty("plan.bare", "target/bare"));
  private static final Installation PRODUCT =
      new Installation("eventLog", "log", System.getProperty("plan.second.https.port", "19454"));

  /** From a new case to its publication. */
  private static final List<Step> TO_THE_LIST =
      List.of(
          new Step("sun.credit", "submit"),
          new Step("qian.credit", "pass-review"),
          new Step("wu.credit", "determine"),
          new Step("sun.credit", "report"),
          new Step("zheng.credit", "publish"));

  private static final List<Step> OFF_THE_LIST =
      List.of(
          new Step("sun.credit", "note-revocation"),
          new Step("sun.credit", "report-revocation"),
          new Step("zheng.credit", "revoke"));

  private static Broker broker;
  private static int numbers;

  private record Step(String official, String action) {}

  @BeforeAll
  static void installAndStart() throws Exception {
    broker = Broker.start(TARGET);
    PRODUCT.createDatabase();
    PRODUCT.install(
        Map.of(
            "plan_clock_start", "2024-06-03T09:00:00+08:00",
            "plan_kafka_servers", broker.servers(),
            "plan_schedule_poll", "PT1S"));
    PRODUCT.liberty().append("bootstrap.properties", "plan.event-log=kafka");
    var client = ProducerRecord.class.getProtectionDomain().getCodeSource().getLocation();
    PRODUCT.liberty().copy(Path.of(client.toURI()), "kafka");
    var environment = new HashMap<>(PRODUCT.secrets());
    environment.put("JVM_ARGS", "-Xmx512m -XX:TieredStopAtLevel=1");
    PRODUCT.liberty().start(environment);
    PRODUCT.awaitReady();
  }

  @AfterAll
  static void stop() throws Exception {
    PRODUCT.liberty().stop();
    broker.kill();
  }

  @Test
  void aListingAndItsRemovalArriveOnceEachInOrderAndSayNothingMore() throws Exception {
    var path = newCase();
    walk(path, TO_THE_LIST);
    walk(path, OFF_THE_LIST);

    awaitEmpty();

    var entry = changes().get(changes().size() - 1).getString("entry");
    var records = broker.read().stream().filter(it -> it.key().equals(entry)).toList();
    assertThat(records)
        .extracting(it -> event(it).getString("type").replaceAll(".*\\.", ""))
        .startsWith("listed")
        .endsWith("removed")
        .doesNotHaveDuplicates();
    assertThat(records)
        .allSatisfy(
            it ->
                assertThat(event(it).keySet())
                    .containsExactlyInAnyOrder(
                        "specversion", "id", "source", "type", "subject", "time", "sequence"));
    assertEverythingOnceAndInOrder();
  }

  @Test
  void whatHappensWhileTheBrokerIsDownArrivesWhenItIsBack() throws Exception {
    walk(newCase(), TO_THE_LIST);
    awaitEmpty();
    var before = broker.read().size();

    broker.kill();
    walk(newCase(), TO_THE_LIST);
    walk(newCase(), TO_THE_LIST);
    await(
        "a lag that shows",
        () -> lag().getInt("waiting") >= 2 && lag().containsKey("oldestWaitingAt"));
    await("an attempt that fails", EventLogIT::hasFailed);
    assertThat(line("events").getInt("waiting")).isZero();
    PlanSystem.nobody().at(PRODUCT.url()).get("/health/ready").expect(200);
    broker.comeBack();
    awaitEmpty();

    assertThat(broker.read()).hasSizeGreaterThanOrEqualTo(before + 2);
    assertEverythingOnceAndInOrder();
  }

  /** Every change that was told by REST, as often in the log, each subject in its order. */
  private static void assertEverythingOnceAndInOrder() {
    var ids = new HashSet<String>();
    var last = new HashMap<String, Long>();
    for (ConsumerRecord<String, String> line : broker.read()) {
      var event = event(line);
      var sequence = Long.parseLong(event.getString("sequence"));
      assertThat(ids.add(event.getString("id"))).as("once: " + event).isTrue();
      assertThat(event.getString("subject")).isEqualTo(line.key());
      assertThat(sequence).isGreaterThan(last.getOrDefault(line.key(), 0L));
      last.put(line.key(), sequence);
    }
    var entries = changes().stream().map(change -> change.getString("entry")).toList();
    assertThat(entries).isNotEmpty();
    assertThat(
            broker.read().stream()
                .filter(it -> event(it).getString("type").contains(".list.entry."))
                .map(ConsumerRecord::key))
        .containsExactlyInAnyOrderElementsOf(entries);
  }

  private static List<JsonObject> changes() {
    return reader().get("/lists/dishonesty/changes?limit=100").expect(200).items();
  }

  private static JsonObject event(ConsumerRecord<String, String> line) {
    try (var reader = Json.createReader(new StringReader(line.value()))) {
      return reader.readObject();
    }
  }

  private static String newCase() {
    var sun = official("sun.credit");
    var subject = CreditCases.newSubject(sun).expect(201).location();
    return CreditCases.newCase(sun, subject.substring(subject.lastIndexOf('/') + 1))
        .expect(201)
        .location();
  }

  private static void walk(String path, List<Step> steps) {
    for (Step step : steps) {
      var words =
          Json.createObjectBuilder()
              .add("reason", "认定依据已被撤销")
              .add("note", "国知信认〔2024〕" + ++numbers + "号")
              .build();
      official(step.official()).step(path, step.action(), words).expect(200);
    }
  }

  private static void awaitEmpty() throws Exception {
    await("an empty queue", () -> lag().getInt("waiting") == 0);
  }

  private static boolean hasFailed() throws Exception {
    try (var connection = PRODUCT.connection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT failures FROM exchange_log")) {
      return row.next() && row.getInt(1) > 0;
    }
  }

  private static JsonObject lag() {
    return line("event-log");
  }

  private static JsonObject line(String name) {
    return reader().get("/freshness").expect(200).items().stream()
        .filter(line -> line.getString("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static RestCaller reader() {
    return PlanSystem.system("reader-system").at(PRODUCT.url() + PlanSystem.BASE);
  }

  private static RestCaller official(String name) {
    return PlanSystem.official(name).at(PRODUCT.url() + PlanSystem.BASE);
  }

  private static void await(String what, Callable<Boolean> holds) throws Exception {
    var end = Instant.now().plus(PATIENCE);
    while (!holds.call()) {
      assertThat(Instant.now()).as(what).isBefore(end);
      TimeUnit.SECONDS.sleep(1);
    }
  }
}
