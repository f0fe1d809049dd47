package org.ipplan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.WANG_CNIPA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.supervision.Audience;
import org.ipplan.supervision.Reminder;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading, marking and muting: one's own, and nobody else's. */
class InboxScenarioTest {
  private Product product;
  private WatchedTask task;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    task = WatchedTask.handedOut(product);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void anEntryIsUnreadUntilItsReaderMarksItAndKeepsItsTime() {
    var id = task.last(CHEN_CCPD).id();
    assertThat(unread(CHEN_CCPD)).isOne();

    product.setNow(Instant.parse("2024-06-03T02:00:00Z"));
    var read = product.as(CHEN_CCPD, NotificationService.class, s -> s.read(id));
    product.setNow(Instant.parse("2024-06-03T03:00:00Z"));
    var again = product.as(CHEN_CCPD, NotificationService.class, s -> s.read(id));

    assertThat(read.readAt()).isEqualTo(Instant.parse("2024-06-03T02:00:00Z"));
    assertThat(again.readAt()).isEqualTo(read.readAt());
    assertThat(unread(CHEN_CCPD)).isZero();
    assertThat(unread(WANG_CNIPA)).as("somebody else's").isOne();
  }

  @Test
  void anothersEntryIsNotThere() {
    var id = task.last(CHEN_CCPD).id();

    assertRefused(
        () -> product.as(WANG_CNIPA, NotificationService.class, s -> s.read(id)),
        "notification.not-found");
    assertThat(readUpTo(LI_OFFICE, id)).isZero();
    assertThat(unread(CHEN_CCPD)).isOne();
  }

  @Test
  void everythingUpToAnEntryIsMarkedAndWhatCameLaterIsNot() {
    urge(Reminder.Kind.URGE, "请抓紧");
    var second = task.last(CHEN_CCPD).id();
    urge(Reminder.Kind.RED_SLIP, null);

    assertThat(readUpTo(CHEN_CCPD, second)).isEqualTo(2);
    assertThat(unread(CHEN_CCPD)).isOne();
    assertThat(page(CHEN_CCPD, new NotificationFilter(true, null), 10, null).items())
        .singleElement()
        .satisfies(each -> assertThat(each.kind()).isEqualTo(NotificationKind.SLIP));
  }

  @Test
  void pagesGoOnWhereTheLastOneEndedTheLatestFirst() {
    for (int i = 0; i < 4; i++) {
      urge(Reminder.Kind.URGE, "第" + i + "次");
    }
    var first = page(CHEN_CCPD, NotificationFilter.ALL, 3, null);
    var second = page(CHEN_CCPD, NotificationFilter.ALL, 3, first.next());

    assertThat(first.items())
        .hasSize(3)
        .isSortedAccordingTo((a, b) -> Long.compare(b.id(), a.id()));
    assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
    assertThat(second.next()).isNull();
    var urged = new NotificationFilter(false, NotificationKind.URGE);
    var counted =
        product.as(CHEN_CCPD, NotificationService.class, s -> s.mine(urged, 1, null, true));
    assertThat(counted.total()).isEqualTo(4L);
    assertThat(page(CHEN_CCPD, urged, 10, null).items()).hasSize(4);
    assertRefused(() -> page(CHEN_CCPD, NotificationFilter.ALL, 3, "bm9wZQ"), "input.cursor");
  }

  @Test
  void anInboxCostsOneStatementHoweverLong() {
    urge(Reminder.Kind.URGE, "请抓紧");
    product.statistics().clear();
    page(CHEN_CCPD, NotificationFilter.ALL, 50, null);
    assertThat(product.statistics().getPrepareStatementCount()).isOne();

    product.statistics().clear();
    unread(CHEN_CCPD);
    assertThat(product.statistics().getPrepareStatementCount()).isOne();
  }

  @Test
  void aMutedKindComesInSilenceButWhatTheOfficeUrgesIsHeard() {
    set(CHEN_CCPD, 0, muted(NotificationKind.ASSIGNED, NotificationKind.REMINDER));
    var other = WatchedTask.handedOut(product);
    urge(Reminder.Kind.RUNG, null);

    assertThat(other.last(CHEN_CCPD).silent()).isTrue();
    assertThat(other.last(CHEN_CCPD).unread()).isFalse();
    assertThat(task.last(CHEN_CCPD).silent()).isTrue();
    assertThat(unread(CHEN_CCPD)).as("from before").isOne();
    assertThat(other.last(WANG_CNIPA).silent()).isFalse();

    urge(Reminder.Kind.URGE, "请抓紧");
    assertThat(unread(CHEN_CCPD)).isEqualTo(2);
    assertRefused(
        () -> set(CHEN_CCPD, 1, muted(NotificationKind.SLIP)), "notification.always-heard");
  }

  @Test
  void settingsAreOnesOwnCheckedAndVersioned() {
    assertThat(settings(CHEN_CCPD)).isEqualTo(NotificationSettings.UNSET);
    var wanted =
        new NotificationSettings(
            0, Set.of(), false, " chen@example.org ", "x", true, "13800000000", "en");

    var kept = set(CHEN_CCPD, 0, wanted);

    assertThat(kept.version()).isOne();
    assertThat(kept.mailAddress()).isEqualTo("chen@example.org");
    assertThat(kept.signedInMail()).as("the sign-in's to say").isNull();
    assertThat(settings(WANG_CNIPA)).isEqualTo(NotificationSettings.UNSET);
    assertRefused(() -> set(CHEN_CCPD, 0, wanted), "version.stale");
    assertRefused(() -> set(WANG_CNIPA, 7, wanted), "version.stale");
    assertRefused(() -> set(CHEN_CCPD, 1, mail("no address")), "notification.no-mail-address");
    assertRefused(() -> set(CHEN_CCPD, 1, number("12ab")), "notification.no-number");
    assertRefused(() -> settings(READER_SYSTEM), "notification.people-only");
  }

  @Test
  void whatTheSignInSaysOfAMailAddressIsKeptBesideTheEnteredOne() {
    signedIn("chen@mail.example.org");
    assertThat(settings(CHEN_CCPD).signedInMail()).isEqualTo("chen@mail.example.org");
    assertThat(settings(CHEN_CCPD).version()).isZero();

    set(CHEN_CCPD, 0, mail("other@example.org"));
    signedIn(null);

    assertThat(settings(CHEN_CCPD).signedInMail()).isNull();
    assertThat(settings(CHEN_CCPD).mailAddress()).isEqualTo("other@example.org");
  }

  @Test
  void aReminderReachesTheHandlerOrWhereNobodyIsNamedTheLiaisons() {
    remind(Reminder.Kind.RUNG, Set.of(Audience.HANDLER, Audience.HEAD), null);

    assertThat(task.last(CHEN_CCPD).message()).isEqualTo("reminder.RUNG");
    assertThat(text()).endsWith("中央宣传部应于2024-06-11签收任务，剩余5个工作日。");
    assertThat(task.toldTo(LIU_CCPD)).containsExactly("reminder.RUNG");
    assertThat(task.toldTo(WANG_CNIPA)).containsExactly("task.added");
    assertThat(task.toldTo(LI_OFFICE)).isEmpty();

    urge(Reminder.Kind.URGE, "请抓紧{0}办理");
    assertThat(text()).endsWith("办公室意见：请抓紧{0}办理");
  }

  @Test
  void theSameReminderIsToldOnce() {
    var reminder = reminder(Reminder.Kind.RUNG, Set.of(Audience.LIAISON), null);
    fire(reminder);
    fire(reminder);

    assertThat(task.toldTo(CHEN_CCPD)).containsExactly("task.added", "reminder.RUNG");
  }

  private String text() {
    return task.last(CHEN_CCPD).text(Locale.SIMPLIFIED_CHINESE, LocalDate::toString);
  }

  private void urge(Reminder.Kind kind, @Nullable String note) {
    remind(kind, Set.of(Audience.LIAISON), note);
  }

  private void remind(Reminder.Kind kind, Set<Audience> audience, @Nullable String note) {
    fire(reminder(kind, audience, note));
  }

  private void fire(Reminder reminder) {
    product.as(
        LI_OFFICE,
        NotificationService.class,
        s -> {
          product.fire(reminder);
          return true;
        });
  }

  private Reminder reminder(Reminder.Kind kind, Set<Audience> audience, @Nullable String note) {
    var share = task.share("ccpd");
    return new Reminder(
        UUID.randomUUID(),
        kind,
        Reminder.Matter.SIGN_FOR,
        share,
        task.id,
        "ccpd",
        audience,
        LocalDate.of(2024, 6, 11),
        5,
        note,
        false,
        "/assignments/" + share);
  }

  private int readUpTo(Caller caller, long id) {
    return product.as(caller, NotificationService.class, s -> s.readUpTo(id));
  }

  private int unread(Caller caller) {
    return product.as(caller, NotificationService.class, NotificationService::unread);
  }

  private Page<NotificationDetails> page(
      Caller caller, NotificationFilter filter, int limit, @Nullable String cursor) {
    return product.as(caller, NotificationService.class, s -> s.mine(filter, limit, cursor, false));
  }

  private NotificationSettings settings(Caller caller) {
    return product.as(caller, NotificationSettingsService.class, NotificationSettingsService::get);
  }

  private NotificationSettings set(Caller caller, long version, NotificationSettings wanted) {
    return product.as(caller, NotificationSettingsService.class, s -> s.set(version, wanted));
  }

  private void signedIn(@Nullable String address) {
    product.as(
        CHEN_CCPD,
        NotificationSettingsService.class,
        s -> {
          s.signedIn("chen.ccpd", address);
          s.signedIn("nobody.known", address);
          return true;
        });
  }

  private static NotificationSettings muted(NotificationKind... kinds) {
    return new NotificationSettings(0, Set.of(kinds), true, null, null, false, null, "zh");
  }

  private static NotificationSettings mail(String address) {
    return new NotificationSettings(0, Set.of(), true, address, null, false, null, "zh");
  }

  private static NotificationSettings number(String number) {
    return new NotificationSettings(0, Set.of(), true, null, null, true, number, "zh");
  }

  /** The code of the problem, or of its first field. */
  private static void assertRefused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainException.class,
            refusal ->
                assertThat(
                        refusal.errors().isEmpty()
                            ? refusal.code()
                            : refusal.errors().get(0).code())
                    .isEqualTo(code));
  }
}
