package org.ipplan.web.quota;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

/**
 * So many requests a minute for each who asks. What was used comes back steadily, so that there is
 * no turn of the minute to wait for. Each member of a cluster counts for itself.
 */
public final class Quota {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Who is remembered; beyond it those who asked least are forgotten first. */
  private static final int MOST_REMEMBERED = 50_000;

  private final String name;
  private final ToIntFunction<String> most;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(MINUTE).build();

  /**
   * @param most requests a minute for one who asks
   */
  public Quota(String name, ToIntFunction<String> most) {
    this(name, most, TimeMeter.SYSTEM_NANOTIME);
  }

  Quota(String name, ToIntFunction<String> most, TimeMeter time) {
    this.name = name;
    this.most = most;
    this.time = time;
  }

  /** Counts a request. */
  public Asked ask(String who) {
    var used = buckets.get(who, this::bucket).tryConsumeAndReturnRemaining(1);
    return new Asked(
        name,
        most.applyAsInt(who),
        used.getRemainingTokens(),
        used.isConsumed() ? 0 : seconds(used.getNanosToWaitForRefill()));
  }

  private Bucket bucket(String who) {
    var limit = most.applyAsInt(who);
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(Bandwidth.builder().capacity(limit).refillGreedy(limit, MINUTE).build())
        .build();
  }

  private static long seconds(long nanos) {
    return TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
  }
}
