package org.ipplan.connection;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feed, and how it does.
 *
 * @param code tells it from other feeds of its system
 * @param triedBy who tried it last since it was set up; null while nobody did
 */
public record FeedDetails(
    UUID id,
    long version,
    String code,
    FeedInput setUp,
    @Nullable String triedBy,
    @Nullable Instant triedAt,
    Health health)
    implements Serializable {

  /**
   * How it does.
   *
   * @param lastRunAt when it ran or was posted to last; null while it never was
   * @param upTo what the system had then is taken in; null while nothing is
   * @param nextAt when it is asked next; null where it is not asked
   * @param failures in a row
   * @param openUntil it is left alone until then; null where it is not
   * @param failure of the last run that failed; null while none did
   * @param rejected items that the last run refused
   */
  public record Health(
      @Nullable Instant lastRunAt,
      @Nullable Instant upTo,
      @Nullable Instant nextAt,
      int failures,
      @Nullable Instant openUntil,
      @Nullable RunFailure failure,
      int rejected)
      implements Serializable {}
}
