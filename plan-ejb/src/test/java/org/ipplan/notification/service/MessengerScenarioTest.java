package org.ipplan.notification.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.SYSADMIN;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.assertj.core.api.Assertions;
import org.ipplan.notification.NotificationSettings;
import org.ipplan.notification.NotificationSettingsService;
import org.ipplan.notification.OutgoingMailService;
import org.ipplan.notification.OutgoingMessage;
import org.ipplan.notification.OutgoingMessage.Channel;
import org.ipplan.notification.OutgoingMessage.State;
import org.ipplan.notification.WatchedTask;
import org.ipplan.notification.domain.DeliveryFailed;
import org.ipplan.notification.domain.Parcel;
import org.ipplan.shared.BusinessClock;
import org.ipplan.supervision.Audience;
import org.ipplan.supervision.Reminder;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Short messages through a simulated gateway that answers, fails, and does not answer. */
class MessengerScenarioTest {
  private final List<Integer> answers = new CopyOnWriteArrayList<>();
  private final List<JsonObject> received = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);

  private HttpServer gateway;
  private Product product;
  private WatchedTask task;

  @BeforeEach
  void start() throws IOException {
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.setExecutor(Executors.newCachedThreadPool());
    gateway.createContext("/messages", this::answer);
    gateway.createContext("/silent", this::stayStill);
    gateway.start();
    product = Product.start().withDirectory();
    product.configure("plan.messenger.url", address("/messages").toString());
    product.configure("plan.messenger.secret", "gateway-secret");
    at("2024-06-04T10:00");
    wish();
    task = WatchedTask.handedOut(product);
  }

  @AfterEach
  void stop() {
    end.countDown();
    product.close();
    gateway.stop(0);
  }

  @Test
  void whatPressesGoesOnAWorkingDayOnceAndWhatDoesNotStaysInTheInbox() {
    work();
    assertThat(received).as("a task that was handed out does not press").isEmpty();

    remind(false);
    work();
    work();

    assertThat(received)
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.getString("to")).isEqualTo("13800000000");
              assertThat(message.getString("text")).contains("办公室催办：请中央宣传部签收任务。");
              assertThat(message.getBoolean("urgent")).isFalse();
              assertThat(keys).containsExactly(message.getString("id"));
            });
    assertThat(messages()).extracting(OutgoingMessage::state).containsExactly(State.SENT);
    assertThat(messages()).extracting(OutgoingMessage::address).containsExactly("138***00");
  }

  @Test
  void onADayOffOnlyWhatIsUrgentGoes() {
    at("2024-06-08T10:00");
    remind(false);
    work();
    assertThat(received).isEmpty();
    remind(true);
    work();
    assertThat(received)
        .singleElement()
        .satisfies(m -> assertThat(m.getBoolean("urgent")).isTrue());

    at("2024-06-11T10:00");
    work();
    assertThat(received).hasSize(2);
  }

  @Test
  void aGatewayInTroubleIsAskedAgainLaterUnderTheSameId() {
    answers.add(500);
    remind(false);
    work();
    assertThat(messages())
        .extracting(OutgoingMessage::failure)
        .containsExactly("the gateway answered 500");
    work();
    assertThat(received).as("not before its time").hasSize(1);

    at("2024-06-04T10:01");
    work();

    assertThat(messages()).extracting(OutgoingMessage::state).containsExactly(State.SENT);
    assertThat(keys).hasSize(2).containsOnly(keys.get(0));
  }

  @Test
  void whatTheGatewayRefusesIsGivenUp() {
    answers.add(400);
    remind(false);
    work();

    assertThat(messages()).extracting(OutgoingMessage::state).containsExactly(State.FAILED);
  }

  @Test
  void aGatewayThatDoesNotAnswerIsNotWaitedForWithoutEnd() {
    var messenger = new HttpMessenger(address("/silent"), "gateway-secret", Duration.ofMillis(200));
    var message = new Parcel(UUID.randomUUID(), "chen.ccpd", "138", "", "文字", null, false, 1);

    Assertions.assertThatThrownBy(() -> messenger.send(message))
        .isInstanceOfSatisfying(
            DeliveryFailed.class, failure -> assertThat(failure.isAgain()).isTrue());
  }

  @Test
  void withoutAGatewayNothingIsGathered() {
    product.configure("plan.messenger.url", " ");
    remind(true);
    work();

    assertThat(messages()).isEmpty();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      var headers = exchange.getRequestHeaders();
      if (!"Bearer gateway-secret".equals(headers.getFirst("Authorization"))) {
        exchange.sendResponseHeaders(401, -1);
        return;
      }
      received.add(Json.createReader(new StringReader(body)).readObject());
      keys.add(headers.getFirst("Idempotency-Key"));
      exchange.sendResponseHeaders(answers.isEmpty() ? 200 : answers.remove(0), -1);
    }
  }

  private void stayStill(HttpExchange exchange) {
    try (exchange) {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + gateway.getAddress().getPort() + path);
  }

  private void work() {
    for (var work : List.of(product.bean(Gathering.class), product.bean(Delivery.class))) {
      product.inTransaction(
          () -> {
            work.run();
            return true;
          });
    }
  }

  private void remind(boolean urgent) {
    var share = task.share("ccpd");
    product.inTransaction(
        () -> {
          product.fire(
              new Reminder(
                  UUID.randomUUID(),
                  Reminder.Kind.URGE,
                  Reminder.Matter.SIGN_FOR,
                  share,
                  task.id,
                  "ccpd",
                  Set.of(Audience.LIAISON),
                  null,
                  null,
                  null,
                  urgent,
                  "/assignments/" + share));
          return true;
        });
  }

  private void wish() {
    product.as(
        CHEN_CCPD,
        NotificationSettingsService.class,
        s ->
            s.set(
                0,
                new NotificationSettings(
                    0, Set.of(), false, null, null, true, "13800000000", "zh")));
  }

  private List<OutgoingMessage> messages() {
    return product.as(SYSADMIN, OutgoingMailService.class, s -> s.list(100, null)).items().stream()
        .filter(message -> message.channel() == Channel.MESSENGER)
        .toList();
  }

  private void at(String beijing) {
    product.setNow(LocalDateTime.parse(beijing).atZone(BusinessClock.ZONE).toInstant());
  }
}
