package org.ipplan.shared.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");
  private static final Patience PATIENCE = new Patience(16, Duration.ofDays(3));

  @Test
  void thePauseDoublesUpToSixHours() {
    assertThat(pause(1, 0.5)).isEqualTo(Duration.ofSeconds(30));
    assertThat(pause(2, 0.5)).isEqualTo(Duration.ofMinutes(1));
    assertThat(pause(10, 0.5)).isEqualTo(Duration.ofSeconds(30).multipliedBy(512));
    assertThat(pause(15, 0.5)).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void attemptsAreSpreadByAFifth() {
    assertThat(pause(1, 0)).isEqualTo(Duration.ofSeconds(24));
    assertThat(pause(1, 1)).isEqualTo(Duration.ofSeconds(36));
  }

  @Test
  void itIsGivenUpAfterSoManyAttemptsOrSoLongATime() {
    assertThat(PATIENCE.next(16, NOW, NOW, 0.5)).isEmpty();
    assertThat(PATIENCE.next(3, NOW.minus(Duration.ofDays(3)), NOW, 0.5)).isEmpty();
    assertThat(PATIENCE.next(3, NOW.minus(Duration.ofHours(71)), NOW, 0.5)).isPresent();
  }

  @Test
  void aDayOfFailuresIsOutlasted() {
    var at = NOW;
    for (int attempt = 1; Duration.between(NOW, at).compareTo(Duration.ofDays(1)) < 0; attempt++) {
      at = PATIENCE.next(attempt, NOW, at, 1).orElseThrow();
    }
    assertThat(at).isAfter(NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void aTargetIsLeftAloneAfterFiveFailuresInARowAndHalfAnHourAtMost() {
    assertThat(Patience.restUntil(4, NOW)).isEmpty();
    assertThat(Patience.restUntil(5, NOW)).contains(NOW.plus(Duration.ofMinutes(1)));
    assertThat(Patience.restUntil(7, NOW)).contains(NOW.plus(Duration.ofMinutes(4)));
    assertThat(Patience.restUntil(500, NOW)).isEqualTo(Optional.of(NOW.plusSeconds(1800)));
  }

  private static Duration pause(int attempts, double chance) {
    return Duration.between(NOW, PATIENCE.next(attempts, NOW, NOW, chance).orElseThrow());
  }
}
