package org.ipplan.connection.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.SYSADMIN2;

import java.io.IOException;
import org.ipplan.connection.ConnectedSystemService;
import org.ipplan.connection.ConnectionInput;
import org.ipplan.connection.CredentialKind;
import org.ipplan.connection.FeedInput;
import org.ipplan.connection.FeedRunService;
import org.ipplan.connection.FeedService;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.domain.AnswerReader;
import org.ipplan.connection.domain.AnswerText;
import org.ipplan.connection.service.ShippedFile.Shipped;
import org.ipplan.indicator.service.ShippedIndicators;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every platform of the plan, simulated: it says over HTTP what its template shows, and that
 * changes the task, the indicator, the subject or the department that the entry names.
 */
class EveryPlatformScenarioTest {
  private static Product product;
  private static Platform platform;

  @BeforeAll
  static void start() throws IOException {
    product = Product.start().withDirectory().withRules().withSampleYear();
    product.configure("plan.exchange.key", "c2FtcGxlIGtleSwgbmV2ZXIgaW4gcHJvZHVjdGlvbiE=");
    product.configure("plan.exchange.allow-http", "true");
    product.configure("plan.exchange.allowed-networks", "127.0.0.1");
    platform = new Platform();
    product.as(
        Caller.PRODUCT,
        ShippedIndicators.class,
        indicators -> {
          indicators.load();
          return true;
        });
    product.as(
        Caller.PRODUCT,
        ShippedSystems.class,
        systems -> {
          systems.load();
          return true;
        });
  }

  @AfterAll
  static void stop() {
    platform.close();
    product.close();
  }

  static Iterable<Shipped> systems() {
    return ShippedFile.read();
  }

  @ParameterizedTest
  @MethodSource("systems")
  void whatAPlatformSendsIsSeenWhereItsEntrySays(Shipped system) {
    var code = system.what().code();
    setUp(code);
    system.feeds().forEach((feed, shipped) -> address(code, feed, shipped));
    take(code);
    system.feeds().forEach((feed, shipped) -> bring(code, feed, shipped));
    product.bean(FeedPull.class).run();

    system.feeds().forEach((feed, shipped) -> arrived(code, feed, shipped));
  }

  private static void arrived(String code, String feed, FeedInput shipped) {
    var items = items(shipped);
    var run =
        product
            .as(LI_OFFICE, FeedRunService.class, s -> s.runs(code, feed, 1, null, false))
            .items()
            .get(0);
    assertThat(run.failure()).as(code + " " + feed).isNull();
    assertThat(run.added()).as(code + " " + feed).isEqualTo(items);
    assertThat(seen(code, feed, shipped)).as(code + " " + feed).isEqualTo(items);
  }

  /** What a feed changed, counted where people look. */
  private static long seen(String code, String feed, FeedInput shipped) {
    var ofFeed =
        " x JOIN system_feed f ON f.id = x.feed_id JOIN connected_system s ON s.id = f.system_id"
            + " WHERE s.code = '%s' AND f.code = '%s'".formatted(code, feed);
    return product
        .database()
        .number(
            switch (shipped.kind()) {
              case COUNTS -> "SELECT count(*) FROM system_figure" + ofFeed;
              case WARNINGS ->
                  "SELECT count(*) FROM system_warning" + ofFeed + " AND x.task_id IS NOT NULL";
              case CREDIT_ACTS ->
                  "SELECT count(*) FROM subject_record WHERE recorded_by = '" + code + "'";
              case OBSERVATIONS ->
                  "SELECT count(*) FROM indicator_observation WHERE system = '" + code + "'";
              case CASES -> "SELECT count(*) FROM handover WHERE source_system = '" + code + "'";
            });
  }

  private static int items(FeedInput shipped) {
    var answer = AnswerText.parsed(shipped.sample()).orElseThrow();
    return new AnswerReader(shipped.kind(), shipped.mapping()).items(answer).orElseThrow().size();
  }

  private static void setUp(String code) {
    var how = new ConnectionInput(CredentialKind.NONE, null, null, null, null, null, "demo-system");
    product.as(
        SYSADMIN, ConnectedSystemService.class, s -> s.setUp(code, s.get(code).version(), how));
  }

  /** Puts the platform's address in, and tries it. */
  private static void address(String code, String feed, FeedInput shipped) {
    var path = "/data/" + code + "/" + feed;
    platform.says(path, shipped.sample());
    var shown = product.as(SYSADMIN, FeedService.class, s -> s.get(code, feed));
    var wanted =
        new FeedInput(
            shipped.kind(),
            shipped.way(),
            shipped.task(),
            shipped.way() == FeedWay.PULL ? platform.address(path) : null,
            shipped.everyMinutes(),
            shipped.cursorParameter(),
            shipped.cursorPointer(),
            null,
            shipped.mapping(),
            shipped.sample());
    product.as(SYSADMIN, FeedService.class, s -> s.put(code, feed, shown.version(), wanted));
    assertThat(product.as(SYSADMIN, FeedService.class, s -> s.test(code, feed)).isSound())
        .as(code + " " + feed)
        .isTrue();
  }

  private static void take(String code) {
    product.as(
        SYSADMIN2,
        ConnectedSystemService.class,
        s -> s.take(code, "connect", s.get(code).version(), StepInput.NONE));
  }

  private static void bring(String code, String feed, FeedInput shipped) {
    if (shipped.way() == FeedWay.PUSH) {
      product.as(DEMO_SYSTEM, FeedRunService.class, s -> s.bring(code, feed, shipped.sample()));
    }
  }
}
