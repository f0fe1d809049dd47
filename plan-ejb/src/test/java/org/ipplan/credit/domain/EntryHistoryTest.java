package org.ipplan.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.EntryState;
import org.ipplan.shared.Caller;
import org.junit.jupiter.api.Test;

/** When an entry was true, when we knew it, and who learns of it. */
class EntryHistoryTest {
  private static final UUID ENTRY = UUID.randomUUID();
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
  private static final Instant DECIDED = Instant.parse("2024-03-15T02:00:00Z");
  private static final Instant PUBLISHED = Instant.parse("2024-03-20T02:00:00Z");
  private static final Instant REPAIRED = Instant.parse("2024-10-08T02:00:00Z");

  private static final EntryContent CONTENT =
      EntryContent.decided(
          "C1.3",
          "cnipa-credit-2022",
          "1号",
          "cnipa",
          new Period(LocalDate.of(2024, 3, 15), LocalDate.of(2025, 3, 15)));
  private static final EntryContent SHOWN = CONTENT.publishedOn(LocalDate.of(2024, 3, 20));

  @Test
  void whatWeKnewIsAnsweredTheSameForEver() {
    var history = repaired();
    var day = LocalDate.of(2024, 12, 1);

    assertThat(history.inForce(day, PUBLISHED)).hasSize(1);
    assertThat(history.inForce(day, REPAIRED)).isEmpty();
    assertThat(history.inForce(JUNE, REPAIRED)).hasSize(1);
    assertThat(history.inForce(JUNE, DECIDED.minusSeconds(1))).isEmpty();
  }

  @Test
  void formerlyListedDiffersFromNeverListed() {
    assertThat(repaired().formerlyListed(LocalDate.of(2024, 12, 1), REPAIRED)).isTrue();
    assertThat(repaired().formerlyListed(JUNE, REPAIRED)).isFalse();
    assertThat(new EntryHistory(List.of()).formerlyListed(JUNE, REPAIRED)).isFalse();
  }

  @Test
  void whatIsRepairedIsGoneForOutsidersWhateverDayTheyAskAbout() {
    var today = LocalDate.of(2024, 10, 8);

    assertThat(repaired().disclosed(JUNE, REPAIRED, today)).isEmpty();
    assertThat(repaired().disclosed(JUNE, PUBLISHED, today)).isEmpty();
  }

  @Test
  void whatIsNotPublishedYetIsNotDisclosed() {
    var history = new EntryHistory(List.of(version(CONTENT, DECIDED)));

    assertThat(history.disclosed(JUNE, PUBLISHED, JUNE)).isEmpty();
    assertThat(history.inForce(JUNE, PUBLISHED)).hasSize(1);
  }

  @Test
  void anEntryIsInForceUntilTheDayItEnds() {
    assertThat(CONTENT.stateOn(JUNE)).isEqualTo(EntryState.UNPUBLISHED);
    assertThat(SHOWN.stateOn(LocalDate.of(2025, 3, 14))).isEqualTo(EntryState.IN_FORCE);
    assertThat(SHOWN.stateOn(LocalDate.of(2025, 3, 15))).isEqualTo(EntryState.EXPIRED);
    assertThat(SHOWN.endedOn(JUNE, EntryState.REVOKED).stateOn(JUNE)).isEqualTo(EntryState.REVOKED);
  }

  private static EntryHistory repaired() {
    var decided = version(CONTENT, DECIDED);
    decided.close(PUBLISHED);
    var published = version(SHOWN, PUBLISHED);
    published.close(REPAIRED);
    var ended = SHOWN.endedOn(LocalDate.of(2024, 10, 8), EntryState.REPAIRED);
    return new EntryHistory(List.of(decided, published, version(ended, REPAIRED)));
  }

  private static ListEntryVersion version(EntryContent content, Instant known) {
    return new ListEntryVersion(ENTRY, ENTRY, content, Caller.PRODUCT, known, "test");
  }
}
