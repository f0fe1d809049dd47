package org.ipplan.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.SYSADMIN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ipplan.notification.OutgoingMailService;
import org.ipplan.notification.OutgoingMessage;
import org.ipplan.notification.OutgoingMessage.Channel;
import org.ipplan.notification.OutgoingMessage.State;
import org.ipplan.notification.WatchedTask;
import org.ipplan.notification.domain.DeliveryFailed;
import org.ipplan.notification.domain.Parcel;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails with several members, with one that ends, and with a server that refuses. */
class OutboxScenarioTest {
  private static final Instant MORNING = Instant.parse("2024-06-04T00:30:00Z");

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    product.setNow(Instant.parse("2024-06-03T08:00:00Z"));
    WatchedTask.handedOut(product);
    product.setNow(MORNING);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void ofTwoMembersAtWorkAtOnceEachMailIsMadeAndTakenByOne() throws Exception {
    var members = Executors.newFixedThreadPool(2);
    try {
      Callable<Boolean> gathers = () -> inTransaction(() -> product.bean(Gathering.class).run());
      for (var each : members.invokeAll(List.of(gathers, gathers))) {
        each.get();
      }
      Callable<List<UUID>> takes = this::takeAll;
      var taken = new ArrayList<UUID>();
      for (var each : members.invokeAll(List.of(takes, takes))) {
        taken.addAll(each.get());
      }
      assertThat(taken).hasSize(2).doesNotHaveDuplicates();
    } finally {
      members.shutdownNow();
    }
    assertThat(mails()).hasSize(2);
    assertThat(product.database().number("select count(*) from notification where mail_id is null"))
        .isZero();
  }

  @Test
  void aMailAMemberNeverCameBackWithIsGivenUp() {
    inTransaction(() -> product.bean(Gathering.class).run());
    assertThat(takeAll()).hasSize(2);

    product.setNow(MORNING.plusSeconds(1200));
    inTransaction(() -> product.bean(Delivery.class).run());

    assertThat(mails()).extracting(OutgoingMessage::state).containsOnly(State.FAILED);
    assertThat(mails()).extracting(OutgoingMessage::failure).containsOnly("interrupted");
  }

  @Test
  void whatFailsIsTriedAgainLaterAndLaterAndThenGivenUp() {
    inTransaction(() -> product.bean(Gathering.class).run());
    var minutes = List.of(1, 5, 25, 125, 625);
    var now = MORNING;
    for (int minute : minutes) {
      failOne(true);
      now = now.plusSeconds(60L * minute);
      assertThat(
              product
                  .database()
                  .number("select count(*) from outgoing_message where due_at = '" + now + "'"))
          .isOne();
      product
          .database()
          .execute("update outgoing_message set due_at = '2030-01-01' where attempts = 0");
      product.setNow(now);
    }
    failOne(true);

    assertThat(mails()).extracting(OutgoingMessage::state).containsOnlyOnce(State.FAILED);
  }

  private void failOne(boolean again) {
    inTransaction(
        () -> {
          var outbox = product.bean(Outbox.class);
          var parcel = outbox.take(Channel.MAIL, true).orElseThrow();
          outbox.failed(parcel, new DeliveryFailed("refused", again, null));
        });
  }

  private List<UUID> takeAll() {
    return product.inTransaction(
        () -> {
          var outbox = product.bean(Outbox.class);
          return Stream.generate(() -> outbox.take(Channel.MAIL, true))
              .takeWhile(Optional::isPresent)
              .flatMap(Optional::stream)
              .map(Parcel::id)
              .toList();
        });
  }

  private boolean inTransaction(Runnable work) {
    return product.inTransaction(
        () -> {
          work.run();
          return true;
        });
  }

  private List<OutgoingMessage> mails() {
    return product.as(SYSADMIN, OutgoingMailService.class, s -> s.list(100, null)).items();
  }
}
