package org.ipplan.breakdown;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is reached or not.
 *
 * @param verification how it is seen that it is reached
 * @param subTask the sub-task it belongs to, null for none
 * @param claim the department's, null before there is one
 * @param finding the office's on that claim, null before there is one
 * @param missed whether its date passed without a claim, or before the claim
 * @param endedReason why it was cancelled, else null
 */
public record MilestoneDetails(
    ItemDetails item,
    String verification,
    @Nullable UUID subTask,
    MilestoneState state,
    @Nullable Claim claim,
    @Nullable Finding finding,
    boolean missed,
    @Nullable String endedReason)
    implements Serializable {

  /**
   * What the department says.
   *
   * @param metOn day it said so
   * @param note by what it can be seen
   * @param by sign-in name
   */
  public record Claim(LocalDate metOn, String note, String by) implements Serializable {}

  /**
   * What the office found.
   *
   * @param reason always there where it was rejected
   * @param by sign-in name
   */
  public record Finding(boolean confirmed, @Nullable String reason, String by, Instant at)
      implements Serializable {}
}
