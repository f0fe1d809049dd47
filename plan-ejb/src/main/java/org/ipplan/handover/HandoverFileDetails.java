package org.ipplan.handover;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a hand-over.
 *
 * @param position in the list of contents
 * @param mediaType by content, not by name
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 * @param round the sending it went with, null until then; then it stays
 * @param uploadedBy sign-in name; null for the receiver
 */
public record HandoverFileDetails(
    UUID id,
    UUID handover,
    int position,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    @Nullable Integer round,
    @Nullable String uploadedBy,
    Instant uploadedAt)
    implements Serializable {

  /** The same without who brought it. */
  public HandoverFileDetails unnamed() {
    return new HandoverFileDetails(
        id, handover, position, fileName, mediaType, size, sha256, round, null, uploadedAt);
  }
}
