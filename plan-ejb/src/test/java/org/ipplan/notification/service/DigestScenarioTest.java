package org.ipplan.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.WANG_CNIPA;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.notification.NotificationService;
import org.ipplan.notification.NotificationSettings;
import org.ipplan.notification.NotificationSettingsService;
import org.ipplan.notification.OutgoingMailService;
import org.ipplan.notification.OutgoingMessage;
import org.ipplan.notification.OutgoingMessage.State;
import org.ipplan.notification.WatchedTask;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.supervision.Audience;
import org.ipplan.supervision.Reminder;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes out and when: on working mornings, once, and on days off only what is urgent. */
class DigestScenarioTest {
  private Product product;
  private WatchedTask task;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    at("2024-06-03T16:00");
    task = WatchedTask.handedOut(product);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void theDigestWaitsForTheWorkingMorningAndGoesOnce() {
    work();
    assertThat(mails()).as("the same afternoon").isEmpty();
    at("2024-06-04T08:29");
    work();
    assertThat(mails()).as("before its time").isEmpty();

    at("2024-06-04T08:30");
    work();
    work();
    at("2024-06-05T08:30");
    work();

    assertThat(mails())
        .extracting(OutgoingMessage::recipient)
        .containsExactlyInAnyOrder("chen.ccpd", "wang.cnipa");
    assertThat(mails())
        .allSatisfy(
            mail -> {
              assertThat(mail.state()).isEqualTo(State.LOGGED);
              assertThat(mail.subject()).isEqualTo("知识产权强国建设推进计划：您有1条未读消息");
              assertThat(mail.text())
                  .contains("任务已下达，请及时签收。")
                  .contains("/plan/app/notifications.xhtml");
              assertThat(mail.madeAt()).isEqualTo(instant("2024-06-04T08:30"));
            });
  }

  @Test
  void aDayOffWaitsAndAMakeUpSundayIsWorked() {
    // 2024-09-15 to 17 are the Mid-Autumn days off; Saturday 2024-09-14 makes up for one of them
    at("2024-09-13T20:00");
    var other = WatchedTask.handedOut(product);
    at("2024-09-14T08:30");
    work();
    assertThat(mails()).as("a Saturday that is worked").hasSize(2);

    at("2024-09-14T20:00");
    WatchedTask.handedOut(product);
    for (int day = 15; day <= 17; day++) {
      at("2024-09-%dT09:00".formatted(day));
      work();
    }
    assertThat(mails()).as("a holiday").hasSize(2);
    at("2024-09-18T09:00");
    work();
    assertThat(mails()).hasSize(4);
    assertThat(other.last(CHEN_CCPD).unread()).isTrue();
  }

  @Test
  void whatIsUrgentGoesAtOnceOnAnyDayAndNotAgainWithTheDigest() {
    at("2024-06-09T22:00");
    remind(true);
    work();

    assertThat(mails())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.urgent()).isTrue();
              assertThat(mail.subject()).startsWith("【紧急】");
              assertThat(mail.text()).contains("红色督办单").doesNotContain("任务已下达");
            });
    at("2024-06-11T08:30");
    work();
    assertThat(mailsTo("chen.ccpd")).hasSize(2);
    assertThat(mailsTo("chen.ccpd").get(0).text()).doesNotContain("红色督办单");
  }

  @Test
  void whatWasReadOrIsMutedOrNotWantedIsNotSent() {
    var id = task.last(CHEN_CCPD).id();
    product.as(CHEN_CCPD, NotificationService.class, s -> s.read(id));
    wish(WANG_CNIPA, false);

    at("2024-06-04T08:30");
    work();

    assertThat(mails()).isEmpty();
  }

  @Test
  void onlyAnAdministratorSeesWhatGoesOutWithMaskedAddresses() {
    product.as(
        CHEN_CCPD,
        NotificationSettingsService.class,
        s ->
            s.set(
                0,
                new NotificationSettings(
                    0, Set.of(), true, "chen@example.org", null, false, null, "en")));
    at("2024-06-04T08:30");
    work();

    assertThat(mailsTo("chen.ccpd"))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.address()).isEqualTo("c***@example.org");
              assertThat(mail.subject()).isEqualTo("IP powerhouse plan: 1 unread message");
            });
    assertThatThrownBy(
            () -> product.as(LI_OFFICE, OutgoingMailService.class, s -> s.list(10, null)))
        .isInstanceOf(DomainException.class)
        .hasMessageContaining("notification.administrators-only");
    var first = product.as(SYSADMIN, OutgoingMailService.class, s -> s.list(1, null));
    var second = product.as(SYSADMIN, OutgoingMailService.class, s -> s.list(1, first.next()));
    assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    assertThat(second.next()).isNull();
  }

  /** What the scheduler does; each of the two in a transaction. */
  private void work() {
    inTransaction(() -> product.bean(Gathering.class).run());
    inTransaction(() -> product.bean(Delivery.class).run());
  }

  private boolean inTransaction(Runnable work) {
    return product.inTransaction(
        () -> {
          work.run();
          product.bean(EntityManager.class).flush();
          return true;
        });
  }

  private void remind(boolean urgent) {
    var share = task.share("ccpd");
    inTransaction(
        () ->
            product.fire(
                new Reminder(
                    UUID.randomUUID(),
                    Reminder.Kind.RED_SLIP,
                    Reminder.Matter.SIGN_FOR,
                    share,
                    task.id,
                    "ccpd",
                    Set.of(Audience.LIAISON),
                    null,
                    null,
                    "请立即签收",
                    urgent,
                    "/assignments/" + share)));
  }

  private void wish(Caller caller, boolean mail) {
    product.as(
        caller,
        NotificationSettingsService.class,
        s -> s.set(0, new NotificationSettings(0, Set.of(), mail, null, null, false, null, "zh")));
  }

  private List<OutgoingMessage> mailsTo(String recipient) {
    return mails().stream().filter(mail -> mail.recipient().equals(recipient)).toList();
  }

  private List<OutgoingMessage> mails() {
    return product.as(SYSADMIN, OutgoingMailService.class, s -> s.list(100, null)).items();
  }

  private void at(String beijing) {
    product.setNow(instant(beijing));
  }

  private static Instant instant(String beijing) {
    return LocalDateTime.parse(beijing).atZone(BusinessClock.ZONE).toInstant();
  }
}
