package org.ipplan.exchange.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SYSADMIN;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ipplan.exchange.DeliveryDetails;
import org.ipplan.exchange.DeliveryFailure;
import org.ipplan.exchange.DeliveryService;
import org.ipplan.exchange.DeliveryState;
import org.ipplan.exchange.EventFilter;
import org.ipplan.exchange.FreshnessService;
import org.ipplan.exchange.NewSubscription;
import org.ipplan.exchange.Subscribed;
import org.ipplan.exchange.SubscriptionDetails;
import org.ipplan.exchange.SubscriptionService;
import org.ipplan.plan.TaskAdded;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.outbound.Signature;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events are brought to a receiver over real HTTP. */
class DeliveryScenarioTest {
  private static final Instant START = Instant.parse("2024-06-03T01:00:00Z");
  private static final UUID TASK = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");

  private Product product;
  private Receiver receiver;
  private Instant now = START;

  @BeforeEach
  void start() throws IOException {
    product = Product.start();
    product.configure("plan.exchange.key", "c2FtcGxlIGtleSwgbmV2ZXIgaW4gcHJvZHVjdGlvbiE=");
    product.configure("plan.exchange.allow-http", "true");
    product.configure("plan.exchange.allowed-networks", "127.0.0.1");
    product.configure("plan.exchange.timeout-seconds", "1");
    product.configure("plan.public.url", "https://plan.example");
    receiver = new Receiver();
  }

  @AfterEach
  void stop() {
    receiver.close();
    product.close();
  }

  @Test
  void anEventIsBroughtSignedAndOnce() {
    var subscribed = subscribe();
    happens(TASK);

    run();
    run();

    assertThat(receiver.calls()).hasSize(1);
    var call = receiver.calls().get(0);
    assertThat(call.type()).startsWith("application/cloudevents+json");
    assertThat(call.event().getString("specversion")).isEqualTo("1.0");
    assertThat(call.event().getString("source")).isEqualTo("https://plan.example/plan/api/v1");
    assertThat(call.event().getString("subject")).isEqualTo(TASK.toString());
    assertThat(call.data().getString("href")).isEqualTo("/tasks/" + TASK);
    var at = Long.parseLong(call.signature().replaceAll("t=(\\d+),.*", "$1"));
    assertThat(call.signature())
        .isEqualTo(Signature.of(secret(subscribed), at, call.body().getBytes(UTF_8)));
    assertThat(only().state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(only().log()).singleElement().extracting("status").isEqualTo(204);
  }

  @Test
  void whatFailsIsTriedAgainAndTheNextOfItsSubjectWaits() {
    subscribe();
    receiver.answer(500);
    happens(TASK);
    happens(TASK);
    happens(OTHER);
    run();
    assertThat(receiver.calls())
        .hasSize(2)
        .extracting(call -> subject(call))
        .contains(TASK.toString(), OTHER.toString());
    receiver.answer(200);

    pass(Duration.ofSeconds(40));
    run();

    assertThat(receiver.calls().stream().map(DeliveryScenarioTest::subject).toList())
        .filteredOn(TASK.toString()::equals)
        .hasSize(3);
    var ids = receiver.calls().stream().map(call -> call.event().getString("id")).toList();
    assertThat(ids.stream().distinct()).hasSize(3);
    assertThat(health().waiting()).isZero();
  }

  @Test
  void aTargetThatKeepsFailingIsLeftAloneAndTheDeliveryGivenUpInTheEnd() {
    subscribe();
    receiver.answer(500);
    happens(TASK);
    for (int i = 0; i < 5; i++) {
      run();
      pass(Duration.ofMinutes(10));
    }
    run();
    var tried = receiver.calls().size();
    assertThat(health().openUntil()).isAfter(now);
    run();
    assertThat(receiver.calls()).as("while it rests").hasSize(tried);

    pass(Duration.ofHours(73));
    run();

    assertThat(only().state()).isEqualTo(DeliveryState.DEAD);
    assertThat(health().dead()).isEqualTo(1);
    assertThat(freshness()).contains("deliveries 0 1");
  }

  @Test
  void whatIsDeadIsSentAgainByHandWithTheSameId() {
    subscribe();
    receiver.answer(410);
    happens(TASK);
    run();
    var dead = only();
    assertThat(dead.state()).isEqualTo(DeliveryState.DEAD);
    receiver.answer(200);

    product.as(
        SYSADMIN, DeliveryService.class, s -> s.take(dead.id(), "redeliver", dead.version()));
    run();

    assertThat(only().state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(receiver.calls().stream().map(call -> call.event().getString("id")).distinct())
        .hasSize(1);
    assertThat(only().log()).hasSize(2);
  }

  @Test
  void noRedirectIsFollowed() {
    subscribe();
    receiver.behave(Receiver.Manner.REDIRECTS);
    happens(TASK);

    run();

    assertThat(receiver.calls()).extracting(Receiver.Call::path).containsExactly("/in");
    assertThat(only().failure()).isEqualTo(DeliveryFailure.REDIRECT);
    assertThat(only().status()).isEqualTo(307);
  }

  @Test
  void aTargetThatHangsIsGivenUpInTime() {
    subscribe();
    receiver.behave(Receiver.Manner.HANGS);
    happens(TASK);

    run();

    assertThat(only().failure()).isEqualTo(DeliveryFailure.TIMEOUT);
    assertThat(only().log().get(0).took()).isBetween(900L, 5000L);
  }

  @Test
  void ofAnAnswerNothingIsReadButItsStatus() {
    subscribe();
    receiver.behave(Receiver.Manner.TALKS);
    happens(TASK);
    run();
    receiver.behave(Receiver.Manner.DRIPS);
    happens(OTHER);
    run();

    assertThat(deliveries())
        .extracting(DeliveryDetails::state)
        .containsOnly(DeliveryState.DELIVERED);
  }

  @Test
  void whereTheAddressIsNoLongerAllowedNothingIsSent() {
    subscribe();
    product.configure("plan.exchange.allowed-networks", "");
    happens(TASK);

    run();

    assertThat(receiver.calls()).isEmpty();
    assertThat(only().failure()).isEqualTo(DeliveryFailure.ADDRESS);
  }

  @Test
  void aTargetThatLeadsInsideIsRefused() {
    product.configure("plan.exchange.allowed-networks", "");

    assertThat(faults(wanted("http://127.0.0.1:1/in"))).containsExactly("subscription.not-public");
    assertThat(faults(wanted("http://localhost:1/in"))).containsExactly("subscription.not-public");
    assertThat(faults(wanted("http://[::ffff:10.0.0.1]/in")))
        .containsExactly("subscription.not-public");
    product.configure("plan.exchange.allow-http", "false");
    assertThat(faults(wanted("http://example.org/in"))).containsExactly("subscription.not-https");
  }

  @Test
  void whatAMemberTookAndNeverBroughtIsTakenAgain() {
    subscribe();
    happens(TASK);
    product.bean(Sequencer.class).catchUp();
    var lost = product.bean(Dispatch.class).take().orElseThrow();
    run();
    assertThat(receiver.calls()).isEmpty();

    pass(Duration.ofMinutes(6));
    run();

    assertThat(receiver.calls()).hasSize(1);
    assertThat(receiver.calls().get(0).event().getString("id")).isEqualTo(lost.event().toString());
  }

  @Test
  void whatHappensWhileItIsPausedIsBroughtAfterwards() {
    var subscription = subscribe().subscription();
    take(DEMO_SYSTEM, subscription.id(), "pause");
    happens(TASK);
    run();
    assertThat(receiver.calls()).isEmpty();

    take(SYSADMIN, subscription.id(), "resume");
    run();

    assertThat(receiver.calls()).hasSize(1);
  }

  @Test
  void aRotatedSecretSignsFromThenOn() {
    var first = subscribe();
    var rotated = take(DEMO_SYSTEM, first.subscription().id(), "rotate-secret");
    happens(TASK);

    run();

    var call = receiver.calls().get(0);
    var at = Long.parseLong(call.signature().replaceAll("t=(\\d+),.*", "$1"));
    assertThat(call.signature())
        .isEqualTo(Signature.of(secret(rotated), at, call.body().getBytes(UTF_8)))
        .isNotEqualTo(Signature.of(secret(first), at, call.body().getBytes(UTF_8)));
    assertThat(rotated.toString()).doesNotContain(secret(rotated));
  }

  @Test
  void aSystemSeesItsOwnAndIsToldOfWhatItMayRead() {
    var id = subscribe().subscription().id();
    var other =
        new Caller("other", Set.of(Role.SCOPE_EXCHANGE_MANAGE, Role.SCOPE_CREDIT_READ), null);

    assertThat(code(() -> get(other, id))).isEqualTo("subscription.not-found");
    assertThat(code(() -> get(READER_SYSTEM, id))).isEqualTo("subscription.readers-only");
    assertThat(code(() -> subscribeAs(LI_OFFICE))).isEqualTo("subscription.manage-scope");
    assertThat(code(() -> subscribeAs(other))).isEqualTo("subscription.read-scope");
    assertThat(get(SYSADMIN, id).owner()).isEqualTo("demo-system");
    product.configure("plan.exchange.key", null);
    assertThat(code(() -> subscribeAs(DEMO_SYSTEM))).isEqualTo("subscription.no-key");
  }

  @Test
  void whatEndedIsGoneAndToldNothing() {
    var id = subscribe().subscription().id();
    happens(TASK);
    product.bean(Sequencer.class).catchUp();
    take(DEMO_SYSTEM, id, "end");

    run();

    assertThat(receiver.calls()).isEmpty();
    assertThat(code(() -> get(DEMO_SYSTEM, id))).isEqualTo("subscription.not-found");
  }

  private static String subject(Receiver.Call call) {
    return call.event().getString("subject");
  }

  private NewSubscription wanted(String target) {
    return new NewSubscription(target, List.of("org.ipplan.task.added"), EventFilter.NONE);
  }

  private Subscribed subscribe() {
    return subscribeAs(DEMO_SYSTEM);
  }

  private Subscribed subscribeAs(Caller caller) {
    return product.as(
        caller, SubscriptionService.class, s -> s.subscribe(wanted(receiver.address())));
  }

  private void happens(UUID task) {
    product.inTransaction(
        () -> {
          product.fire(new TaskAdded(task));
          return true;
        });
  }

  private void run() {
    product.bean(FirstLane.class).run();
  }

  private void pass(Duration time) {
    now = now.plus(time);
    product.setNow(now);
  }

  private SubscriptionDetails get(Caller caller, UUID id) {
    return product.as(caller, SubscriptionService.class, s -> s.get(id));
  }

  private Subscribed take(Caller caller, UUID id, String action) {
    return product.as(
        caller,
        SubscriptionService.class,
        s -> s.take(id, action, s.get(id).version(), StepInput.NONE));
  }

  private SubscriptionDetails subscription() {
    return product
        .as(DEMO_SYSTEM, SubscriptionService.class, s -> s.list(10, null, false))
        .items()
        .get(0);
  }

  private SubscriptionDetails.Health health() {
    return subscription().health();
  }

  private List<DeliveryDetails> deliveries() {
    var id = subscription().id();
    return product
        .as(DEMO_SYSTEM, DeliveryService.class, s -> s.of(id, null, 50, null, true))
        .items();
  }

  /** The only delivery, with its attempts. */
  private DeliveryDetails only() {
    var all = deliveries();
    assertThat(all).hasSize(1);
    return product.as(DEMO_SYSTEM, DeliveryService.class, s -> s.get(all.get(0).id()));
  }

  private List<String> freshness() {
    return product.as(READER_SYSTEM, FreshnessService.class, s -> s.lines()).stream()
        .map(line -> line.name() + " " + line.waiting() + " " + line.failed())
        .toList();
  }

  private static String secret(Subscribed subscribed) {
    return Objects.requireNonNull(subscribed.secret());
  }

  private List<String> faults(NewSubscription wanted) {
    var refusal =
        catchThrowableOfType(
            DomainException.class,
            () -> product.as(DEMO_SYSTEM, SubscriptionService.class, s -> s.subscribe(wanted)));
    return refusal.errors().stream().map(fault -> fault.code()).toList();
  }

  private static String code(Runnable call) {
    return catchThrowableOfType(DomainException.class, call::run).code();
  }
}
