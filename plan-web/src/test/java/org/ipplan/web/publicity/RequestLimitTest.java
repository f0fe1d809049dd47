package org.ipplan.web.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** So many a minute, and who counts as one. */
class RequestLimitTest {
  private final AtomicLong seconds = new AtomicLong(120);
  private final RequestLimit limit = new RequestLimit(2, seconds::get);

  @Test
  void theThirdOfAMinuteWaitsForTheNext() {
    assertThat(limit.ask("192.0.2.1")).isZero();
    seconds.addAndGet(20);
    assertThat(limit.ask("192.0.2.1")).isZero();
    assertThat(limit.ask("192.0.2.1")).isEqualTo(40);

    seconds.addAndGet(40);
    assertThat(limit.ask("192.0.2.1")).isZero();
  }

  @Test
  void eachAddressCountsForItself() {
    limit.ask("192.0.2.1");
    limit.ask("192.0.2.1");

    assertThat(limit.ask("192.0.2.2")).isZero();
  }

  @Test
  void aNetworkOfVersionSixCountsAsOne() {
    limit.ask("2001:db8:1:2::1");
    limit.ask("2001:db8:1:2:ffff::2");

    assertThat(limit.ask("2001:db8:1:2::3")).isPositive();
    assertThat(limit.ask("2001:db8:1:3::3")).isZero();
  }
}
