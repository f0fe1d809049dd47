package org.ipplan.credit.service;

import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ipplan.credit.EntryState;
import org.ipplan.credit.domain.EntryContent;
import org.ipplan.credit.domain.Period;

/**
 * Lists, extends, repairs, revokes and restores entries at random, and lets days pass so that
 * periods end. One seed makes one story.
 */
final class RandomEntries {
  private static final int CASES = 6;
  private static final int LONGEST_PAUSE = 20;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 90;

  private final CreditStories stories;
  private final Random random;
  private final List<UUID> unlisted = new ArrayList<>();
  private final List<UUID> listed = new ArrayList<>();
  private LocalDate today = LocalDate.of(2024, 3, 1);

  RandomEntries(CreditStories stories, long seed) {
    this.stories = stories;
    this.random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      unlisted.add(stories.determinedOn("2024-02-20").summary().id());
    }
    stories.on(today.toString());
  }

  /** Does something, or lets time pass. */
  void step() {
    switch (random.nextInt(6)) {
      case 0 -> pass();
      case 1, 2 -> list();
      case 3 -> change(content -> content.within(period()), "extend");
      case 4 -> end(random.nextBoolean() ? EntryState.REPAIRED : EntryState.REVOKED);
      default -> restore();
    }
  }

  int anything(int bound) {
    return random.nextInt(bound);
  }

  private void pass() {
    today = today.plusDays(1 + random.nextInt(LONGEST_PAUSE));
    stories.on(today.toString());
  }

  private Period period() {
    return new Period(today, today.plusDays(SHORTEST + random.nextInt(LONGEST)));
  }

  private void list() {
    if (unlisted.isEmpty()) {
      return;
    }
    var matter = unlisted.remove(random.nextInt(unlisted.size()));
    write(
        entries ->
            entries.change(
                matter,
                content -> content.within(period()).publishedOn(today),
                "publish",
                ZHENG_CREDIT));
    listed.add(matter);
  }

  private void change(UnaryOperator<EntryContent> to, String reason) {
    if (!listed.isEmpty()) {
      var matter = listed.get(random.nextInt(listed.size()));
      write(entries -> entries.change(matter, to, reason, ZHENG_CREDIT));
    }
  }

  private void end(EntryState how) {
    change(
        content -> content.endedOn(today, how), how == EntryState.REPAIRED ? "repair" : "revoke");
  }

  private void restore() {
    if (!listed.isEmpty()) {
      var matter = listed.get(random.nextInt(listed.size()));
      write(
          entries -> {
            if (entries.live(matter).isEmpty()) {
              entries.restore(matter, period(), ZHENG_CREDIT);
            }
          });
    }
  }

  private void write(Consumer<ListEntries> how) {
    var product = stories.product();
    product.inTransaction(
        () -> {
          how.accept(product.bean(ListEntries.class));
          return true;
        });
  }
}
