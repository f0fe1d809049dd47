package org.ipplan.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.WANG_CNIPA;

import java.time.Instant;
import org.ipplan.notification.NotificationService;
import org.ipplan.notification.WatchedTask;
import org.ipplan.shared.Caller;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was read long ago leaves the inbox; nothing else does. */
class ClearingScenarioTest {
  private Product product;
  private WatchedTask task;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    product.setNow(Instant.parse("2024-06-03T01:00:00Z"));
    task = WatchedTask.handedOut(product);
    read(CHEN_CCPD);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void whatWasReadAYearAgoIsRemovedAndWhatNobodyReadStays() {
    clearOn("2025-06-03T00:59:00Z");
    assertThat(task.inbox(CHEN_CCPD)).hasSize(1);

    clearOn("2025-06-03T01:01:00Z");
    assertThat(task.inbox(CHEN_CCPD)).isEmpty();
    assertThat(task.inbox(WANG_CNIPA)).as("unread").hasSize(1);
  }

  @Test
  void howLongItIsKeptIsASetting() {
    product.configure(Settings.KEEP_DAYS, "30");

    clearOn("2024-07-04T01:00:00Z");

    assertThat(task.inbox(CHEN_CCPD)).isEmpty();
  }

  @Test
  void theTrailKeepsWhatHappened() {
    var before = product.database().number("select count(*) from audit_record");

    clearOn("2026-01-05T01:00:00Z");

    assertThat(product.database().number("select count(*) from audit_record")).isEqualTo(before);
  }

  private void read(Caller reader) {
    var id = task.inbox(reader).get(0).id();
    product.as(reader, NotificationService.class, s -> s.read(id));
  }

  private void clearOn(String moment) {
    product.setNow(Instant.parse(moment));
    product.inTransaction(
        () -> {
          product.bean(Clearing.class).run();
          return true;
        });
  }
}
