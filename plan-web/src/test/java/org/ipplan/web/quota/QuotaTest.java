package org.ipplan.web.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** So many a minute, and who counts as one. */
class QuotaTest {
  private final AtomicLong seconds = new AtomicLong(120);
  private final Quota quota =
      new Quota("requests", who -> who.equals("portal") ? 6 : 2, new Seconds(seconds));

  @Test
  void theThirdOfAMinuteWaitsUntilOneHasComeBack() {
    assertThat(quota.ask("wang").isRefused()).isFalse();
    assertThat(quota.ask("wang").isRefused()).isFalse();
    assertThat(quota.ask("wang").retryAfter()).isBetween(30L, 31L);

    seconds.addAndGet(30);
    assertThat(quota.ask("wang").isRefused()).isFalse();
    assertThat(quota.ask("wang").isRefused()).isTrue();
  }

  @Test
  void eachCountsForItself() {
    quota.ask("wang");
    quota.ask("wang");

    assertThat(quota.ask("zhao").isRefused()).isFalse();
  }

  @Test
  void anAnswerTellsTheQuotaAndWhatIsLeftOfIt() {
    List<String> headers = new ArrayList<>();

    quota.ask("portal").tell((name, value) -> headers.add(name + ": " + value));

    assertThat(headers)
        .containsExactly(
            "RateLimit-Policy: \"requests\";q=6;w=60", "RateLimit: \"requests\";r=5;t=0");
  }

  @Test
  void aRefusalTellsWhenToGoOn() {
    List<String> headers = new ArrayList<>();
    quota.ask("wang");
    quota.ask("wang");

    quota.ask("wang").tell((name, value) -> headers.add(name));

    assertThat(headers).contains("Retry-After");
  }

  @Test
  void aNetworkOfVersionSixCountsAsOne() {
    assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff::2"));
    assertThat(Network.of("2001:db8:1:3::3")).isNotEqualTo(Network.of("2001:db8:1:2::1"));
    assertThat(Network.of("192.0.2.1")).isEqualTo("192.0.2.1");
  }

  @Test
  void callersMayHaveNumbersOfTheirOwn() {
    assertThat(QuotaSettings.own(" portal = 3000, reader=600 "))
        .isEqualTo(Map.of("portal", 3000, "reader", 600));
    assertThat(QuotaSettings.own("")).isEmpty();
  }

  @Test
  void aNumberThatIsNoneIsRefusedWithItsCaller() {
    assertThatThrownBy(() -> QuotaSettings.own("portal=many"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("plan.api.requests-per-minute-of portal");
    assertThatThrownBy(() -> QuotaSettings.own("portal")).isInstanceOf(IllegalStateException.class);
  }

  private record Seconds(AtomicLong now) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return TimeUnit.SECONDS.toNanos(now.get());
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
