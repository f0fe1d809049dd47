package org.ipplan.web.handover;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.handover.HandoverSending;
import org.jspecify.annotations.Nullable;

/**
 * A sending with its receipt.
 *
 * @param round 1 for the first
 * @param files of the list of contents
 * @param sha256 of the list of contents, in lower-case hexadecimal
 * @param number of the receipt; absent for what came from a connected system
 * @param receipt the paper's address from the base, absent likewise
 */
@Schema(name = "HandoverSending")
public record HandoverSendingJson(
    int round,
    int files,
    String sha256,
    @Nullable String number,
    Instant sentAt,
    @Nullable String receipt) {

  static HandoverSendingJson of(HandoverSending sending) {
    return new HandoverSendingJson(
        sending.round(),
        sending.files(),
        sending.sha256(),
        sending.number(),
        sending.sentAt(),
        sending.paper() == null ? null : "/papers/" + sending.paper());
  }
}
