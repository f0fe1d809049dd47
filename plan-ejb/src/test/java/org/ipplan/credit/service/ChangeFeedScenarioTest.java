package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.WU_CREDIT;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.ipplan.credit.CreditList;
import org.ipplan.exchange.ChangeFeedService;
import org.ipplan.exchange.EventFilter;
import org.ipplan.exchange.EventKind;
import org.ipplan.exchange.ListChange;
import org.ipplan.exchange.ListChange.Change;
import org.ipplan.exchange.NewSubscription;
import org.ipplan.exchange.SubscriptionService;
import org.ipplan.exchange.persistence.EventRows;
import org.ipplan.exchange.service.EventSweep;
import org.ipplan.exchange.service.Sequencer;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.NewRecipient;
import org.ipplan.propagation.PropagationState;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Systems keep a copy of a list by its changes. */
class ChangeFeedScenarioTest {
  private static final int WRITERS = 4;
  private static final int EACH = 15;

  private CreditStories stories;
  private Product product;
  private EntryFollower follower;

  @BeforeEach
  void start() {
    stories = CreditStories.unprinted();
    product = stories.product();
    follower = new EntryFollower(product, CreditList.DISHONESTY);
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void everyListingChangeAndRemovalIsToldOnceAndInOrder() {
    var matter = stories.publishedOn("2024-03-15");
    follower.follow(10);
    assertThat(told()).containsExactly("LISTED");
    assertThat(follower.copy()).isEqualTo(follower.shown()).hasSize(1);

    stories.on("2024-10-08");
    var granted = stories.repaired();
    follower.follow(10);
    assertThat(told()).containsExactly("LISTED", "REMOVED");
    assertThat(follower.copy()).isEmpty();

    stories.on("2024-12-02");
    stories.take(WU_CREDIT, granted, "annul", StepInput.reason("证明材料系伪造"));
    follower.follow(10);
    assertThat(told()).containsExactly("LISTED", "REMOVED", "LISTED");
    assertThat(follower.copy()).isEqualTo(follower.shown()).hasSize(1);

    stories.on(stories.until(matter).minusDays(1).toString());
    follower.follow(10);
    assertThat(told()).hasSize(3);
    stories.on(stories.until(matter).toString());
    follower.follow(10);
    assertThat(told()).containsExactly("LISTED", "REMOVED", "LISTED", "REMOVED");
    follower.follow(10);
    assertThat(follower.seen()).hasSize(4);
  }

  @Test
  void ofWhatIsGoneTheEarlierChangesSayNoMoreThanTheEntrysId() {
    stories.publishedOn("2024-03-15");
    follower.follow(10);
    var entry = follower.seen().get(0).entry();
    stories.on("2024-10-08");
    stories.repaired();

    var changes =
        product.as(
            READER_SYSTEM,
            ChangeFeedService.class,
            s -> s.changes(CreditList.DISHONESTY, null, 10, null));

    assertThat(changes.items())
        .containsExactly(
            new ListChange(Change.LISTED, entry, null),
            new ListChange(Change.REMOVED, entry, null));
  }

  @Test
  void whatBeginsFirstAndCommitsLastIsNotSteppedOver() throws Exception {
    var entries = twoEntries();
    follower.follow(10);
    var read = follower.seen().size();
    var written = new CountDownLatch(1);
    var mayCommit = new CountDownLatch(1);
    var slow =
        CompletableFuture.runAsync(
            () ->
                change(
                    entries.get(0),
                    () -> {
                      written.countDown();
                      await(mayCommit);
                    }));
    written.await();
    change(entries.get(1), () -> {});

    follower.follow(10);
    assertThat(entriesFrom(read)).containsExactly(entries.get(1));
    mayCommit.countDown();
    slow.join();
    follower.follow(10);

    assertThat(entriesFrom(read)).containsExactly(entries.get(1), entries.get(0));
    assertThat(dense()).isTrue();
  }

  @Test
  void underManyWritersAReaderMissesNothingAndReadsNothingTwice() {
    var entries = twoEntries();
    follower.follow(10);
    var before = follower.seen().size();
    var writers =
        IntStream.range(0, WRITERS)
            .mapToObj(n -> CompletableFuture.runAsync(() -> changeOften(entries)))
            .toArray(CompletableFuture[]::new);
    var all = CompletableFuture.allOf(writers);
    while (!all.isDone()) {
      follower.follow(3);
    }
    all.join();
    follower.follow(3);

    assertThat(follower.seen()).hasSize(before + WRITERS * EACH);
    assertThat(dense()).isTrue();
  }

  @Test
  void whoBeginsWithTheListMissesNothing() {
    stories.publishedOn("2024-03-15");
    follower.beginAnew();
    stories.publishedOn("2024-04-01");

    follower.follow(10);

    assertThat(follower.seen()).hasSize(1);
    assertThat(follower.copy()).isEqualTo(follower.shown()).hasSize(2);
  }

  @Test
  void aCursorOfAnotherListOrOfNoneIsRefused() {
    var serious =
        product.as(READER_SYSTEM, ChangeFeedService.class, s -> s.now(CreditList.SERIOUS));

    assertThat(faults(serious)).containsExactly("cursor exchange.other-list");
    assertThat(faults("quatsch")).containsExactly("cursor input.cursor");
    assertThat(faults(Cursor.of("changes", "DISHONESTY", "-1", 0)))
        .containsExactly("cursor input.cursor");
  }

  @Test
  void afterAPurgeAnOldCursorIsToldToBeginAnewAndTheBeginningIsWhole() {
    stories.publishedOn("2024-01-15");
    follower.follow(10);
    stories.on("2024-08-01");
    stories.repaired();
    stories.publishedOn("2024-09-02");
    stories.on("2025-04-01");
    product.bean(Sequencer.class).catchUp();
    stories.on("2025-10-20");
    product.bean(EventSweep.class).run();

    assertThat(refusal(follower.cursor(), null).code()).isEqualTo("exchange.cursor-gone");
    assertThat(refusal(null, Instant.parse("2024-01-01T00:00:00Z")).code())
        .isEqualTo("exchange.cursor-gone");
    var fresh = new EntryFollower(product, CreditList.DISHONESTY);
    fresh.follow(1);
    assertThat(fresh.copy()).isEqualTo(fresh.shown());
    follower.followOrBeginAnew(1);
    assertThat(follower.copy()).isEqualTo(follower.shown());
  }

  @Test
  void aSubjectThatIsCalledOtherwiseChangesItsEntries() {
    stories.publishedOn("2024-03-15");
    follower.follow(10);
    var subject =
        product.inTransaction(
            () -> product.bean(SubjectIds.class).find(CreditStories.CODE).orElseThrow().id());

    product.inTransaction(
        () -> {
          product.fire(StepTaken.recorded("rename", "subject", subject.toString()));
          return true;
        });
    follower.follow(10);

    assertThat(told()).containsExactly("LISTED", "CHANGED");
  }

  @Test
  void changesSinceAMomentLeaveOutWhatCameBefore() {
    stories.publishedOn("2024-03-15");
    stories.publishedOn("2024-04-01");

    var since =
        product.as(
            READER_SYSTEM,
            ChangeFeedService.class,
            s -> s.changes(CreditList.DISHONESTY, Instant.parse("2024-03-20T00:00:00Z"), 10, null));

    assertThat(since.items()).hasSize(1);
  }

  @Test
  void aRecipientWhoseSystemIsSubscribedIsToldByTheEvent() {
    product.configure("plan.exchange.key", "c2FtcGxlIGtleSwgbmV2ZXIgaW4gcHJvZHVjdGlvbiE=");
    var types = List.of(EventKind.ENTRY_LISTED.type(), EventKind.ENTRY_REMOVED.type());
    product.as(
        DEMO_SYSTEM,
        SubscriptionService.class,
        s ->
            s.subscribe(
                new NewSubscription("https://receiver.invalid/in", types, EventFilter.NONE)));
    var ledger = new LedgerStories(product, CreditList.DISHONESTY);
    var bound = ledger.confirm(ledger.enter(recipient(RecipientKind.CREDIT_CHINA, "demo-system")));
    var other =
        ledger.confirm(ledger.enter(recipient(RecipientKind.PUBLICITY_SYSTEM, "other-system")));

    stories.publishedOn("2024-03-15");

    assertThat(ledger.last(bound).state()).isEqualTo(PropagationState.SENT);
    assertThat(ledger.last(other).state()).isEqualTo(PropagationState.PENDING);
  }

  private static NewRecipient recipient(RecipientKind kind, String system) {
    return new NewRecipient(
        CreditList.DISHONESTY, kind, "示例平台", null, null, null, Means.SYSTEM, "接口", system, null);
  }

  private List<UUID> twoEntries() {
    stories.publishedOn("2024-03-15");
    stories.publishedOn("2024-03-18");
    follower.follow(10);
    return follower.seen().stream().map(ListChange::entry).distinct().toList();
  }

  private void changeOften(List<UUID> entries) {
    for (int i = 0; i < EACH; i++) {
      var entry = entries.get(ThreadLocalRandom.current().nextInt(entries.size()));
      change(entry, Thread::yield);
    }
  }

  /** Tells that an entry changed, in a transaction that ends once something else is done. */
  private void change(UUID entry, Runnable beforeCommit) {
    product.inTransaction(
        () -> {
          var events = product.bean(EventRows.class);
          events.hold(entry, CreditList.DISHONESTY);
          events.tell(
              EventKind.ENTRY_CHANGED,
              entry,
              CreditList.DISHONESTY,
              Instant.parse("2024-03-18T02:00:00Z"));
          beforeCommit.run();
          return true;
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<UUID> entriesFrom(int first) {
    var seen = follower.seen();
    return seen.subList(first, seen.size()).stream().map(ListChange::entry).toList();
  }

  private boolean dense() {
    return product.database().number("select count(*) from exchange_event")
        == product.database().number("select max(position) from exchange_event");
  }

  private List<String> told() {
    return follower.seen().stream().map(change -> change.change().name()).toList();
  }

  private List<String> faults(String cursor) {
    return refusal(cursor, null).errors().stream()
        .map(fault -> fault.field() + " " + fault.code())
        .toList();
  }

  private DomainException refusal(@Nullable String cursor, @Nullable Instant since) {
    return catchThrowableOfType(
        DomainException.class,
        () ->
            product.as(
                READER_SYSTEM,
                ChangeFeedService.class,
                s -> s.changes(CreditList.DISHONESTY, since, 10, cursor)));
  }
}
